namespace TaxCounter.Domain.RuleBooks;

/// <summary>Whether interest may be waived.</summary>
/// <param name="Allowed">Whether.</param>
/// <param name="Says">In a sentence, as the customer is told it.</param>
public sealed record InterestWaiverRule(bool Allowed, string Says);
