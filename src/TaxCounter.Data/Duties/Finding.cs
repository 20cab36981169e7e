namespace TaxCounter.Data.Duties;

/// <summary>Something that does not hold.</summary>
/// <param name="Invariant">Which of the invariants, V1 to V20 (docs/duties/verify.md).</param>
/// <param name="Count">How many records it concerns.</param>
/// <param name="Sentence">What, naming the first bad record.</param>
public sealed record Finding(string Invariant, int Count, string Sentence);
