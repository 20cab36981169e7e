using System.Text;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>
/// The rows of a text as cells, by RFC 4180 with whichever sign stands between the cells of its first line. A line break inside of quotation marks is a blank in its
/// cell; a mark that is not closed within a few lines spoils the file at the line where it was opened.
/// </summary>
internal sealed class TableLines(string text, List<StatementProblem> problems)
{
    private const int MostRows = 200_000, LongestLine = 64 * 1024, MostBreaks = 5;
    private static readonly char[] _between = [',', ';', '\t', '|'];
    private readonly char _comma = Between(text);
    private int _at;
    private int _line = 1;

    /// <summary>The rows that hold something, with the line of the file each begins on.</summary>
    public IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows()
    {
        for (var count = 0; _at < text.Length;)
        {
            var (line, begin) = (_line, _at);
            var cells = Row();
            if (cells is null || _at - begin > LongestLine)
            {
                problems.Add(new StatementProblem(line, cells is not null ? "The line is too long for a row." : "A quotation mark is not closed, or one stands inside a cell that is not quoted."));
                (_at, _line) = (begin, line);
                SkipLine();
                continue;
            }

            if (cells.All(c => c.Trim('\u001A', '\0', '\uFEFF', ' ').Length == 0))
            {
                continue;
            }

            if (++count > MostRows)
            {
                problems.Add(new StatementProblem(line, $"The file has more than {MostRows:#,0} rows. Split it."));
                yield break;
            }

            yield return (line, cells);
        }
    }

    /// <summary>The sign that stands most often in the first line that has one, outside of quotation marks.</summary>
    private static char Between(string text)
    {
        foreach (var line in text.Split('\n').Take(20))
        {
            var bare = string.Concat(line.Split('"').Where((_, i) => i % 2 == 0));
            var best = _between.MaxBy(c => bare.Count(b => b == c));
            if (bare.Contains(best, StringComparison.Ordinal))
            {
                return best;
            }
        }

        return ',';
    }

    private List<string>? Row()
    {
        List<string> cells = [];
        while (true)
        {
            if (Cell() is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
            if (_at >= text.Length || text[_at] is '\r' or '\n')
            {
                Break();
                return cells;
            }

            _at++; // the sign between
        }
    }

    private string? Cell()
    {
        if (_at < text.Length && text[_at] == '"')
        {
            return Quoted();
        }

        var begin = _at;
        while (_at < text.Length && text[_at] is not ('\r' or '\n') && text[_at] != _comma)
        {
            if (text[_at++] == '"')
            {
                return null;
            }
        }

        return text[begin.._at];
    }

    private string? Quoted()
    {
        var cell = new StringBuilder();
        var breaks = 0;
        for (_at++; _at < text.Length;)
        {
            if (text[_at] is '\r' or '\n')
            {
                if (++breaks > MostBreaks)
                {
                    return null;
                }

                Break();
                cell.Append(' ');
            }
            else if (text[_at] != '"')
            {
                cell.Append(text[_at++]);
            }
            else if (_at + 1 < text.Length && text[_at + 1] == '"')
            {
                cell.Append('"');
                _at += 2;
            }
            else
            {
                _at++;
                return _at >= text.Length || text[_at] is '\r' or '\n' || text[_at] == _comma ? cell.ToString() : null;
            }
        }

        return null;
    }

    private void SkipLine()
    {
        while (_at < text.Length && text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        Break();
    }

    private void Break()
    {
        if (_at < text.Length)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }
    }
}
