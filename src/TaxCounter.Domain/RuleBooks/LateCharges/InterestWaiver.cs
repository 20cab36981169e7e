namespace TaxCounter.Domain.RuleBooks;

/// <summary>Whether interest of some taxes may be waived.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As said.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the day of the decision.</param>
public sealed record InterestWaiver(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<InterestWaiverRule> Rows);
