using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports;

/// <summary>One row of an export file.</summary>
internal sealed class CsvRow(FileLine line, IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> cells)
{
    public long Line => line.Number;

    /// <summary>The byte of the file at which it begins.</summary>
    public long At => line.At;

    /// <summary>A cell; empty where an optional column is not in the file.</summary>
    public string this[string column] => columns[column] is >= 0 and var at ? cells[at] : "";
}

/// <summary>An export file, opened: its header is good, its rows are read one by one.</summary>
internal sealed class ImportFile : IDisposable
{
    private readonly FileStream _stream;
    private readonly PlacedLines _lines;
    private readonly Dictionary<string, int> _columns;
    private readonly int _width;

    private ImportFile(FileStream stream, PlacedLines lines, Dictionary<string, int> columns, int width, IReadOnlyList<string> notes)
    {
        _stream = stream;
        _lines = lines;
        _columns = columns;
        _width = width;
        Notes = notes;
    }

    /// <summary>Columns nobody asked for.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Bytes read so far.</summary>
    public long Position => _stream.Position;

    /// <summary>Bytes in all.</summary>
    public long Length => _stream.Length;

    /// <summary>Opens a file and reads its header; a clear sentence where it is not what was asked for.</summary>
    public static Result<ImportFile> Open(string path, IReadOnlyList<string> wanted, IReadOnlyList<string> optional)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            return ImportRefusals.NotFound(path);
        }

        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ImportRefusals.Unreadable(path, exception.Message);
        }

        var opened = NotText(stream) is { } found ? ImportRefusals.NotUtf8(name, found) : ReadHeader(name, stream, wanted, optional);
        if (opened.Refusal is not null)
        {
            stream.Dispose();
        }

        return opened;
    }

    /// <summary>Each row, or what is wrong with its line as a whole.</summary>
    public IEnumerable<(CsvRow? Row, BadCell? Bad)> Rows()
    {
        while (_lines.Next() is { } line)
        {
            if (line.IsTooLong)
            {
                yield return (null, new BadCell(line.Number, "", SafeText.Of(line.Text), $"The line has {line.Length:#,0} characters. A row can have up to {LineReader.Longest:#,0}."));
            }
            else if (!IsNothing(line))
            {
                yield return Row(line);
            }
        }
    }

    /// <summary>A line that was read before, as text; <see cref="Row(FileLine)"/> makes its row.</summary>
    public FileLine Again(long number, long at) => _lines.Again(number, at);

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    /// <summary>The row of one line, or what is wrong with the line.</summary>
    public (CsvRow? Row, BadCell? Bad) Row(FileLine line)
    {
        if (CsvLine.Split(line.Text) is not { } cells)
        {
            return (null, new BadCell(line.Number, "", SafeText.Of(line.Text), "This line has a quotation mark that is not closed, or one inside a cell that is not quoted. Write a quotation mark inside a quoted cell twice. A cell cannot hold a line break."));
        }

        return cells.Count == _width
            ? (new CsvRow(line, _columns, cells), null)
            : (null, new BadCell(line.Number, "", SafeText.Of(line.Text), $"The row has {cells.Count} cells but the header has {_width}."));
    }

    /// <summary>Whether a line holds nothing: blanks, the commas of empty cells, the Ctrl-Z with which old systems end a file.</summary>
    private static bool IsNothing(FileLine line) => !line.Text.Contains('\0', StringComparison.Ordinal) && CsvLine.Split(line.Text) is { } cells && cells.All(c => TypedText.Plain(c).Length == 0);

    private static Result<ImportFile> ReadHeader(string name, FileStream stream, IReadOnlyList<string> wanted, IReadOnlyList<string> optional)
    {
        var lines = new PlacedLines(stream);
        var first = lines.Next();
        while (first is { } nothing && IsNothing(nothing))
        {
            first = lines.Next();
        }

        if (first is not { } header)
        {
            return ImportRefusals.Empty(name);
        }

        var names = (CsvLine.Split(header.Text.TrimStart('\uFEFF')) ?? []).Select(c => TypedText.Plain(c).ToLowerInvariant()).ToList();
        if (names.GroupBy(n => n).FirstOrDefault(g => g.Count() > 1) is { Key: var twice } && twice.Length > 0)
        {
            return ImportRefusals.ColumnTwice(name, SafeText.Of(twice));
        }

        var missing = wanted.Except(names).ToList();
        if (missing.Count > 0)
        {
            return ImportRefusals.MissingColumns(name, missing, SafeText.Of(header.Text));
        }

        var unknown = names.Except(wanted).Except(optional).Where(n => n.Length > 0).Select(SafeText.Of).ToList();
        IReadOnlyList<string> notes = unknown.Count == 0 ? [] : [$"Not needed, so not read: column {string.Join(", ", unknown)}."];
        return new ImportFile(stream, lines, wanted.Concat(optional).ToDictionary(w => w, w => names.IndexOf(w)), names.Count, notes);
    }

    /// <summary>What the first bytes give away; null when it may be UTF-8.</summary>
    private static string? NotText(FileStream stream)
    {
        Span<byte> first = stackalloc byte[4];
        var got = stream.ReadAtLeast(first, 4, throwOnEndOfStream: false);
        stream.Position = 0;
        return first[..got] switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "saved in UTF-16",
            [(byte)'P', (byte)'K', 3, 4] => "a spreadsheet or a compressed file",
            [0, ..] or [_, 0, ..] => "not text in UTF-8",
            _ => null,
        };
    }
}
