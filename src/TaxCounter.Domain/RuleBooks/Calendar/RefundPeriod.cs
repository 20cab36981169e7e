namespace TaxCounter.Domain.RuleBooks;

/// <summary>The time for refunds of some taxes.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As said.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the day of payment.</param>
public sealed record RefundPeriod(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<RefundRule> Rows);
