namespace TaxCounter.Domain.RuleBooks;

/// <summary>What an alert on an account means for calls.</summary>
/// <param name="Id">The alert: <c>bankruptcy</c>, <c>do-not-call</c>.</param>
/// <param name="Says">What a clerk does instead, in a sentence.</param>
/// <param name="Rows">Whether it holds, dated.</param>
public sealed record AlertRule(string Id, string Says, DatedRows<bool> Rows);
