using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The table of figures in a letter, every cell as it is printed. The first column is words, the others are figures.</summary>
/// <param name="Head">What each column is.</param>
/// <param name="Rows">The lines.</param>
/// <param name="Total">The last line, or none.</param>
public sealed record LetterTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string>? Total)
{
    /// <summary>A table of amounts that foots: below the lines stands the sum of each column.</summary>
    /// <param name="head">What each column is.</param>
    /// <param name="lines">The words and the amounts of each line.</param>
    /// <param name="total">What the last line is called.</param>
    public static LetterTable Of(IReadOnlyList<string> head, IReadOnlyList<(string Words, IReadOnlyList<Money> Amounts)> lines, string total)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(lines);
        return new(
            head,
            [.. lines.Select(l => (IReadOnlyList<string>)[l.Words, .. l.Amounts.Select(a => a.ToString())])],
            [total, .. Enumerable.Range(0, head.Count - 1).Select(column => lines.Total(l => l.Amounts[column]).ToString())]);
    }
}
