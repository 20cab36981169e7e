using TaxCounter.Data.Imports;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>Reads a table of outside money: a bank statement, a lockbox file or a card settlement, each with the columns that its source uses.</summary>
internal static class StatementTable
{
    private const int MostRows = 200_000;

    /// <summary>Reads it.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="kept">The columns that the office set for the source, by field.</param>
    /// <param name="expected">The kind of table that the source sends; null where nobody said yet.</param>
    public static StatementReading Read(TextReader text, IReadOnlyDictionary<string, string> kept, StatementFormat? expected)
    {
        List<StatementProblem> problems = [];
        var lines = Lines(text, problems).ToList();
        if (lines.Count == 0)
        {
            return Refused(expected, 0, problems.Count > 0 ? problems : [new StatementProblem(0, "The file is empty. Get it again from where it came.")]);
        }

        var header = lines[0].Cells.Select(c => TypedText.Plain(c.TrimStart('\uFEFF'))).ToList();
        if ((expected ?? TableColumns.FormatOf(header)) is not { } format)
        {
            return Refused(expected, lines.Count - 1, [new StatementProblem(lines[0].Line, "The first line names no columns that are known. Set the columns of this source, or save the file with a header.")]);
        }

        var places = TableColumns.Places(format, header, kept);
        if (TableColumns.Missing(format, places) is { Count: > 0 } missing)
        {
            return Refused(format, lines.Count - 1, [new StatementProblem(lines[0].Line, $"There is no column for {string.Join(", ", missing)}. Set the columns of this source.")]);
        }

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

    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Lines(TextReader text, List<StatementProblem> problems)
    {
        var reader = new LineReader(text);
        for (var count = 0; reader.Next() is { } line;)
        {
            var plain = line.Text.Trim('\u001A', '\0');
            if (plain.Trim().Length == 0)
            {
                continue;
            }

            if (++count > MostRows)
            {
                problems.Add(new StatementProblem((int)line.Number, $"The file has more than {MostRows:#,0} rows. Split it."));
                yield break;
            }

            if (line.IsTooLong || CsvLine.Split(plain) is not { } cells)
            {
                problems.Add(new StatementProblem((int)line.Number, line.IsTooLong ? "The line is too long for a row." : "A quotation mark is not closed, or one stands inside a cell that is not quoted."));
            }
            else if (cells.Any(c => c.Trim().Length > 0))
            {
                yield return ((int)line.Number, cells);
            }
        }
    }
}
