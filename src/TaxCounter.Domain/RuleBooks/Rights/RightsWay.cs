namespace TaxCounter.Domain.RuleBooks;

/// <summary>What may be done about a notice, and to whom, in the words of both languages.</summary>
/// <param name="What">What, in a sentence to the taxpayer.</param>
/// <param name="WhatSpanish">The same in Spanish.</param>
/// <param name="To">To whom; empty for nobody.</param>
/// <param name="ToSpanish">The same in Spanish.</param>
public sealed record RightsWay(string What, string WhatSpanish, string To, string ToSpanish);
