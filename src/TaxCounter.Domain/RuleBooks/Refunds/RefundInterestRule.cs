namespace TaxCounter.Domain.RuleBooks;

/// <summary>How interest on a refund runs.</summary>
/// <param name="Start">From which day.</param>
/// <param name="Days">The days of that.</param>
/// <param name="NoneWithin">No interest on a refund within so many days of the due date; null where there is no such rule.</param>
/// <param name="Says">The rule in words.</param>
public sealed record RefundInterestRule(RefundInterestStart Start, int Days, int? NoneWithin, string Says);
