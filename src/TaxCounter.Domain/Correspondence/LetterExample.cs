namespace TaxCounter.Domain.Correspondence;

/// <summary>What the preview of a template fills in, in one language.</summary>
/// <param name="Values">By the name of the field; one for each field of the kind.</param>
/// <param name="Figures">The table; null for a kind without figures.</param>
public sealed record LetterExample(IReadOnlyDictionary<string, string> Values, LetterTable? Figures);
