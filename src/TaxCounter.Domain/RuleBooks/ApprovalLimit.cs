namespace TaxCounter.Domain.RuleBooks;

/// <summary>The approval limits of one act.</summary>
/// <param name="Id">Its name in the rule book: <c>waiver</c>, <c>adjustment</c>, <c>refund</c>, <c>void</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Rows">The limits, by the day of the act.</param>
public sealed record ApprovalLimit(string Id, string Name, DatedRows<ApprovalRule> Rows);
