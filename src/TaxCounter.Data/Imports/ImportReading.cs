using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports;

/// <summary>A file that was read: its good rows, and the cells that spoil the others. The office's records were not asked yet.</summary>
internal sealed class ImportReading
{
    private readonly Dictionary<string, (long Line, byte[] Hash)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PaymentRow> _receipts = new(StringComparer.Ordinal);
    private readonly List<Candidate> _good = [];
    private readonly List<BadCell> _bad = [];

    private ImportReading()
    {
    }

    /// <summary>Rows under the header, blank lines left out.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that say again what an earlier row of the file said.</summary>
    public int Repeated { get; private set; }

    /// <summary>Rows that are good by themselves.</summary>
    public IReadOnlyList<Candidate> Good => _good;

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    /// <summary>What is worth knowing.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>Reads a file from end to end.</summary>
    public static Result<ImportReading> Of(ImportOrder order, RuleBook rules, ITaxIds taxIds, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var opened = ImportFile.Open(order.File, ExportFormat.Columns(order.Kind), ExportFormat.OptionalColumns(order.Kind));
        if (opened.Refusal is { } no)
        {
            return no;
        }

        using var file = opened.Value;
        var format = new ExportFormat(rules);
        var reading = new ImportReading { Notes = file.Notes };
        foreach (var (row, bad) in file.Rows())
        {
            stop.ThrowIfCancellationRequested();
            reading.Rows++;
            if (row is null)
            {
                reading._bad.Add(bad!);
            }
            else
            {
                reading.Take(order.Kind, new RowReader(row), format, taxIds);
            }

            if (reading.Rows % 500 == 0)
            {
                progress?.Report(new ImportProgress("Reading", file.Position, file.Length));
            }
        }

        return reading;
    }

    private void Take(ImportKind kind, RowReader row, ExportFormat format, ITaxIds taxIds)
    {
        var read = format.Read(kind, row);
        if (row.Bad.Count > 0)
        {
            _bad.AddRange(row.Bad);
            return;
        }

        var hash = read.ContentHash(taxIds);
        if (_seen.TryGetValue(read.Key, out var earlier))
        {
            if (earlier.Hash.AsSpan().SequenceEqual(hash))
            {
                Repeated++;
            }
            else
            {
                _bad.Add(new BadCell(read.Line, read.KeyColumn, SafeText.Whole(read.Document), $"Line {earlier.Line} has the same key but different content. Keep the correct line and remove the other."));
            }

            return;
        }

        if (read is PaymentRow paid && !_receipts.TryAdd(paid.Reference, paid) && !_receipts[paid.Reference].IsOneReceiptWith(paid))
        {
            _bad.Add(new BadCell(read.Line, read.KeyColumn, SafeText.Whole(paid.Reference),
                $"Line {_receipts[paid.Reference].Line} has the same reference for another account, day or tender. One receipt can pay several periods, but of one account, on one day, in one way. Correct the reference."));
            return;
        }

        _seen.Add(read.Key, (read.Line, hash));
        _good.Add(new Candidate(read, hash));
    }
}

/// <summary>A row that is good by itself, with the hash of what it says.</summary>
internal sealed record Candidate(ExportRow Row, byte[] Hash);
