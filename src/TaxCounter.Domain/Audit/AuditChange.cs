namespace TaxCounter.Domain.Audit;

/// <summary>One field that an act changed or set: what it was and what it is.</summary>
/// <param name="Field">Its name, as the page would say it: <c>effective date</c>.</param>
/// <param name="Before">Before; null where there was nothing.</param>
/// <param name="After">After; null where it is gone.</param>
public sealed record AuditChange(string Field, string? Before, string? After);
