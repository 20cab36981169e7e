using System.Text;

namespace TaxCounter.Data.Imports;

/// <summary>One line of a file, not longer than <see cref="LineReader.Longest"/>.</summary>
/// <param name="Number">1 for the first line of the file.</param>
/// <param name="Text">Without its end; only the beginning when it was too long.</param>
/// <param name="Length">How many characters it really has.</param>
internal readonly record struct FileLine(long Number, string Text, long Length)
{
    /// <summary>The byte of the file at which it begins, where it was read by <see cref="PlacedLines"/>.</summary>
    public long At { get; init; }

    public bool IsTooLong => Length > Text.Length;
}

/// <summary>Reads lines without ever holding more of one than a row may have: a line of ten megabytes is a bad row, not a full memory.</summary>
internal sealed class LineReader(TextReader reader)
{
    /// <summary>The most characters a row may have.</summary>
    public const int Longest = 64 * 1024;

    private readonly char[] _block = new char[16 * 1024];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _filled;
    private long _number;

    public FileLine? Next()
    {
        _line.Clear();
        var length = 0L;
        for (var c = Read(); ; c = Read())
        {
            if (c < 0 && length == 0)
            {
                return null;
            }

            if (c is < 0 or '\n' or '\r')
            {
                if (c == '\r' && Peek() == '\n')
                {
                    _at++;
                }

                return new FileLine(++_number, _line.ToString(), length);
            }

            if (length++ < Longest)
            {
                _line.Append((char)c);
            }
        }
    }

    private int Peek() => _at < _filled || Fill() ? _block[_at] : -1;

    private int Read() => _at < _filled || Fill() ? _block[_at++] : -1;

    private bool Fill()
    {
        _at = 0;
        _filled = reader.Read(_block, 0, _block.Length);
        return _filled > 0;
    }
}

/// <summary>
/// The cells of one line by RFC 4180. A row is one line here: none of our columns may hold a line break, and so a quotation mark that is never closed
/// spoils its own line instead of swallowing all that follow.
/// </summary>
internal static class CsvLine
{
    /// <summary>The cells; null when the quotation marks do not pair up.</summary>
    public static IReadOnlyList<string>? Split(string line)
    {
        var cells = new List<string>(24);
        var at = 0;
        while (true)
        {
            if (at < line.Length && line[at] == '"')
            {
                if (Quoted(line, ref at) is not { } cell)
                {
                    return null;
                }

                cells.Add(cell);
            }
            else
            {
                var end = line.IndexOf(',', at);
                var cell = end < 0 ? line[at..] : line[at..end];
                if (cell.Contains('"', StringComparison.Ordinal))
                {
                    return null;
                }

                cells.Add(cell);
                at = end < 0 ? line.Length : end;
            }

            if (at >= line.Length)
            {
                return cells;
            }

            at++; // the comma
        }
    }

    private static string? Quoted(string line, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                return at == line.Length || line[at] == ',' ? cell.ToString() : null;
            }
        }

        return null;
    }
}
