namespace TaxCounter.Domain.RuleBooks;

/// <summary>What interest on a refund costs.</summary>
/// <param name="Rate">A year, as a fraction of one.</param>
/// <param name="DailyFactor">The factor of one day where one is published or worked out; null for the rate over 365.</param>
public sealed record RefundRate(decimal Rate, decimal? DailyFactor);
