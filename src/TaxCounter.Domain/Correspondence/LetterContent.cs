namespace TaxCounter.Domain.Correspondence;

/// <summary>What a duty fills into a letter, in the language of the customer.</summary>
/// <param name="Fields">By name; those every letter has are not among them.</param>
/// <param name="Table">The figures; null for a kind without.</param>
public sealed record LetterContent(IReadOnlyDictionary<string, string> Fields, LetterTable? Table = null);
