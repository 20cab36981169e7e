using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports;

/// <summary>A file that was read: where its good rows stand, and the cells that spoil the others. The office's records were not asked yet.</summary>
internal sealed class ImportReading : IDisposable
{
    private readonly ImportKind _kind;
    private readonly ImportFile _file;
    private readonly ExportFormat _format;
    private readonly StagedRows _staged = new();
    private readonly List<BadCell> _bad = [];

    private ImportReading(ImportKind kind, ImportFile file, RuleBook rules)
    {
        _kind = kind;
        _file = file;
        _format = new ExportFormat(rules);
    }

    /// <summary>Rows under the header, blank lines left out.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that say again what an earlier row of the file said.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many rows are good by themselves.</summary>
    public long Good => _staged.Count;

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    /// <summary>What is worth knowing.</summary>
    public IReadOnlyList<string> Notes => _file.Notes;

    /// <summary>Reads a file from end to end.</summary>
    public static Result<ImportReading> Of(ImportOrder order, RuleBook rules, ITaxIds taxIds, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var opened = ImportFile.Open(order.File, ExportFormat.Columns(order.Kind), ExportFormat.OptionalColumns(order.Kind));
        if (opened.Refusal is { } no)
        {
            return no;
        }

        var reading = new ImportReading(order.Kind, opened.Value, rules);
        try
        {
            reading.Read(taxIds, progress, stop);
            return reading;
        }
        catch
        {
            reading.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The good rows, some whole accounts at a time: what one owes is read once. Payments of an account go by their day. Each is text until <see cref="Candidates"/>.
    /// </summary>
    public IEnumerable<IReadOnlyList<(FileLine Line, byte[] Hash)>> Portions(int rowsAtOnce)
    {
        List<(FileLine, byte[])> some = [];
        string? account = null;
        foreach (var row in _staged.InOrder())
        {
            if (some.Count >= rowsAtOnce && row.Account != account)
            {
                yield return some;
                some = [];
            }

            account = row.Account;
            some.Add((_file.Again(row.Line, row.At), row.Hash));
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }

    /// <summary>The rows of a portion. Several threads may ask at once.</summary>
    public List<Candidate> Candidates(IReadOnlyList<(FileLine Line, byte[] Hash)> portion) => [.. portion.Select(p => new Candidate(Reread(p.Line), p.Hash))];

    /// <inheritdoc/>
    public void Dispose()
    {
        _staged.Dispose();
        _file.Dispose();
    }

    private void Read(ITaxIds taxIds, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        foreach (var (row, bad) in _file.Rows())
        {
            stop.ThrowIfCancellationRequested();
            Rows++;
            if (row is null)
            {
                _bad.Add(bad!);
            }
            else
            {
                Take(row, taxIds);
            }

            if (Rows % 500 == 0)
            {
                progress?.Report(new ImportProgress("Reading", _file.Position, _file.Length));
            }
        }

        foreach (var twice in _staged.Settle())
        {
            Twice(twice);
        }
    }

    private void Take(CsvRow row, ITaxIds taxIds)
    {
        var reader = new RowReader(row);
        var read = _format.Read(_kind, reader);
        if (reader.Bad.Count > 0)
        {
            _bad.AddRange(reader.Bad);
        }
        else
        {
            _staged.Add(read, read.ContentHash(taxIds), row.At);
        }
    }

    private void Twice(RowTwice twice)
    {
        if (twice.Kind == RowTwiceKind.Repeated)
        {
            Repeated++;
            return;
        }

        var row = Reread(_file.Again(twice.Line, twice.At));
        _bad.Add(new BadCell(row.Line, row.KeyColumn, SafeText.Whole(row.Document), twice.Kind == RowTwiceKind.OtherContent
            ? $"Line {twice.Earlier} has the same key but different content. Keep the correct line and remove the other."
            : $"Line {twice.Earlier} has the same reference for another account, day or tender. One receipt can pay several periods, but of one account, on one day, in one way. Correct the reference."));
    }

    private ExportRow Reread(FileLine line)
    {
        var reader = new RowReader(_file.Row(line).Row ?? throw Changed(line));
        var row = _format.Read(_kind, reader);
        return reader.Bad.Count == 0 ? row : throw Changed(line);
    }

    private static IOException Changed(FileLine line) => new($"Line {line.Number} is no longer as it was: the file was changed while it was read.");
}

/// <summary>A row that is good by itself, with the hash of what it says.</summary>
internal sealed record Candidate(ExportRow Row, byte[] Hash);
