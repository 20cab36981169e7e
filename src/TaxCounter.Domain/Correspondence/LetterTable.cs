namespace TaxCounter.Domain.Correspondence;

/// <summary>The table of figures in a letter, every cell as it is printed. The first column is words, the others are figures.</summary>
/// <param name="Head">What each column is.</param>
/// <param name="Rows">The lines.</param>
/// <param name="Total">The last line, or none.</param>
public sealed record LetterTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string>? Total);
