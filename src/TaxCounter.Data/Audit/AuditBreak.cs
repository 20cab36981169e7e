namespace TaxCounter.Data.Audit;

/// <summary>Where the audit chain does not hold.</summary>
/// <param name="Sequence">The first entry that is not as it was written, or is missing.</param>
/// <param name="Why">In a sentence.</param>
public sealed record AuditBreak(long Sequence, string Why);
