namespace TaxCounter.Domain.RuleBooks;

/// <summary>Interest on refunds of some taxes.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As said.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the day of the refund.</param>
/// <param name="Rates">The rates, by the day for which interest runs; null where the rule gives none.</param>
public sealed record RefundInterest(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<RefundInterestRule> Rows, DatedRows<RefundRate>? Rates);
