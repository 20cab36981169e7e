using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>Reads a table of outside money: a bank statement, a lockbox file or a card settlement, each with the columns that its source uses.</summary>
internal static class StatementTable
{
    private const int LinesAbove = 12;

    /// <summary>Reads it.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="kept">The columns that the office set for the source, by field.</param>
    /// <param name="expected">The kind of table that the source sends; null where nobody said yet.</param>
    public static StatementReading Read(string text, IReadOnlyDictionary<string, string> kept, StatementFormat? expected)
    {
        List<StatementProblem> problems = [];
        List<(int Line, IReadOnlyList<string> Cells)> lines = [.. new TableLines(text, problems).Rows()];
        if (lines.Count == 0)
        {
            return Refused(expected, 0, problems.Count > 0 ? problems : [new StatementProblem(0, "The file is empty. Get it again from where it came.")]);
        }

        lines = [.. lines.Skip(HeaderAt(lines, expected, kept))];
        var header = Names(lines[0].Cells);
        if (FormatOf(header, expected, kept) is not { } format)
        {
            return Refused(expected, lines.Count - 1, [new StatementProblem(lines[0].Line, "The first line names no columns that are known. Set the columns of this source, or save the file with a header.")]);
        }

        var places = TableColumns.Places(format, header, kept);
        if (TableColumns.Missing(format, places) is { Count: > 0 } missing)
        {
            return Refused(format, lines.Count - 1, [new StatementProblem(lines[0].Line, $"There is no column for {string.Join(", ", missing)}. Set the columns of this source.")]);
        }

        lines = [lines[0], .. lines.Skip(1).Select(l => (l.Line, Fitted(l.Cells, header.Count)))];
        var rows = lines.Skip(1).Select(l => new TableRow(l.Line, places, l.Cells, problems)).ToList();
        problems.AddRange(lines.Skip(1).Where(l => l.Cells.Count != header.Count).Select(l => new StatementProblem(l.Line, $"The row has {l.Cells.Count} cells but the header has {header.Count}.")));
        var reading = format switch
        {
            StatementFormat.Lockbox => LockboxRows.Read(rows),
            StatementFormat.CardSettlement => CardRows.Read(rows),
            _ => BankRows.Read(rows),
        };
        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new StatementProblem(0, "The file has a header and no rows. Get it again from where it came."));
        }

        return reading with { Records = rows.Count, Problems = [.. problems.OrderBy(p => p.Line)] };
    }

    private static StatementReading Refused(StatementFormat? format, int rows, IReadOnlyList<StatementProblem> problems) =>
        new() { Format = format ?? StatementFormat.BankCsv, Records = rows, Problems = problems };

    /// <summary>What a header is: what the source sends where the office set its columns and the header has them, otherwise what its own columns say. One bank sends statements and lockbox files.</summary>
    private static StatementFormat? FormatOf(List<string> header, StatementFormat? expected, IReadOnlyDictionary<string, string> kept) =>
        expected is { } known && kept.Count > 0 && Has(header, known, kept) ? known : TableColumns.FormatOf(header) ?? expected;

    private static bool Has(List<string> header, StatementFormat format, IReadOnlyDictionary<string, string> kept) => TableColumns.Missing(format, TableColumns.Places(format, header, kept)).Count == 0;

    /// <summary>Where the header stands: the first of some lines that names columns of the kind, below what a bank may write above it; otherwise the first line.</summary>
    private static int HeaderAt(List<(int Line, IReadOnlyList<string> Cells)> lines, StatementFormat? expected, IReadOnlyDictionary<string, string> kept) =>
        Enumerable.Range(0, Math.Min(lines.Count, LinesAbove)).FirstOrDefault(i => Names(lines[i].Cells) is var names && (TableColumns.FormatOf(names) is not null || expected is { } known && Has(names, known, kept)));

    private static List<string> Names(IReadOnlyList<string> cells) => [.. cells.Select(c => TypedText.Plain(c.TrimStart('\uFEFF')))];

    /// <summary>A row as wide as the header: empty cells behind its end are nothing.</summary>
    private static IReadOnlyList<string> Fitted(IReadOnlyList<string> cells, int width) => cells.Count > width && cells.Skip(width).All(c => c.Trim().Length == 0) ? [.. cells.Take(width)] : cells;
}
