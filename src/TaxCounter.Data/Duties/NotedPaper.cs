namespace TaxCounter.Data.Duties;

/// <summary>A paper that a case notes.</summary>
/// <param name="Case">The case, as said: <c>waiver W-2026-000001-8</c>.</param>
/// <param name="Number">1, 2, 3 … of the case.</param>
/// <param name="Sha256">Its file.</param>
public sealed record NotedPaper(string Case, int Number, string Sha256);
