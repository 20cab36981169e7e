namespace TaxCounter.Domain.RuleBooks;

/// <summary>One thing somebody may do about a notice.</summary>
/// <param name="Id">Its word within the notice: <c>appeal</c>.</param>
/// <param name="What">What, in a sentence to the taxpayer.</param>
/// <param name="WhatSpanish">The same in Spanish.</param>
/// <param name="To">To whom; empty for nobody.</param>
/// <param name="ToSpanish">The same in Spanish.</param>
/// <param name="Times">How long, by the law in force on the day of the notice.</param>
public sealed record RightsRule(string Id, string What, string WhatSpanish, string To, string ToSpanish, DatedRows<RightsTime> Times);
