namespace TaxCounter.Domain.RuleBooks;

/// <summary>How long something may take that goes by letter.</summary>
/// <param name="Days">Calendar days after the day it begins.</param>
/// <param name="Moves">The last day moves off a weekend or legal holiday.</param>
/// <param name="Says">What has to be done within them, in a sentence.</param>
public sealed record DocumentRule(int Days, bool Moves, string Says);
