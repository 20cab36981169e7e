namespace TaxCounter.Domain.Correspondence;

/// <summary>One block of a letter: a paragraph, or the table of figures.</summary>
/// <param name="Paragraph">Its words, with line breaks; empty for the table.</param>
/// <param name="Table">The table; null for a paragraph.</param>
public sealed record LetterBlock(string Paragraph, LetterTable? Table);
