namespace TaxCounter.Data.RuleBooks;

/// <summary>What recording came to.</summary>
/// <param name="Recorded">How many shipped rows were recorded now.</param>
/// <param name="Differences">Where the book that ships differs from what is recorded; the recorded rows hold.</param>
public sealed record RecordedRules(int Recorded, IReadOnlyList<string> Differences);
