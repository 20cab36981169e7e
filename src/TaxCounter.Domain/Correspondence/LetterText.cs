using System.Text;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Correspondence;

/// <summary>
/// The little writing that templates and letters are made of: paragraphs with a blank line between, <c>{name}</c> for what is filled in, a line <c>{figures}</c> alone
/// for the table. Nothing else means anything: no HTML, no marks. A kept letter has the same form, with everything filled in and the table's cells between tabs.
/// </summary>
public static partial class LetterText
{
    private const string HeadMark = "#\t", RowMark = "-\t", TotalMark = "=\t";

    /// <summary>The names in braces that a text uses, each once.</summary>
    public static IReadOnlyList<string> FieldsIn(string text) => [.. Field().Matches(text).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>What is left of the braces of a text when the good ones are taken out: a part of it that cannot be read, or null.</summary>
    public static string? StrayBrace(string text)
    {
        var plain = Field().Replace(text, "");
        var at = plain.IndexOfAny(['{', '}']);
        return at < 0 ? null : plain[at..Math.Min(plain.Length, at + 20)].Split('\n')[0];
    }

    /// <summary>The paragraphs of a template; the one that stands for the table is <c>{figures}</c>.</summary>
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var lines = Lines(text).Select(l => l.Trim() == Braced(LetterKind.Figures) ? $"\n{Braced(LetterKind.Figures)}\n" : l);
        return [.. BlankLine().Split(string.Join('\n', lines)).Select(p => p.Trim()).Where(p => p.Length > 0)];
    }

    /// <summary>A text with its names filled in, in one go: what is filled in is never filled in again.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Field().Replace(text, m => values.TryGetValue(m.Groups[1].Value, out var value) ? Clean(value) : m.Value);

    /// <summary>A template's body with everything filled in. A paragraph of which nothing is left falls away.</summary>
    public static IReadOnlyList<LetterBlock> Merge(string body, IReadOnlyDictionary<string, string> values, LetterTable? table)
    {
        List<LetterBlock> blocks = [];
        foreach (var paragraph in Paragraphs(body))
        {
            if (paragraph == Braced(LetterKind.Figures))
            {
                blocks.AddRange(table is null ? [] : [new LetterBlock("", table)]);
                continue;
            }

            // What a person wrote may have blank lines of its own.
            blocks.AddRange(BlankLine().Split(Fill(paragraph, values)).Select(p => p.Trim()).Where(p => p.Length > 0).Select(p => new LetterBlock(p, null)));
        }

        return blocks;
    }

    /// <summary>As it is kept.</summary>
    public static string Write(IEnumerable<LetterBlock> blocks) => string.Join("\n\n", blocks.Select(b => b.Table is { } table ? Write(table) : b.Paragraph));

    /// <summary>What was kept.</summary>
    public static IReadOnlyList<LetterBlock> Read(string kept) => [.. (kept ?? "").Split("\n\n").Select(b => b.StartsWith(HeadMark, StringComparison.Ordinal) ? new LetterBlock("", Table(b)) : new LetterBlock(b, null))];

    /// <summary>Words without anything but letters, blanks and line breaks.</summary>
    public static string Clean(string text) => string.Join('\n', Lines(text).Select(l => string.Concat(l.Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd()));

    private static string[] Lines(string text) => (text ?? "").ReplaceLineEndings("\n").Split('\n');

    private static string Braced(string name) => "{" + name + "}";

    private static string Write(LetterTable table)
    {
        var text = new StringBuilder(HeadMark).AppendJoin('\t', table.Head.Select(Cell));
        foreach (var row in table.Rows)
        {
            text.Append('\n').Append(RowMark).AppendJoin('\t', row.Select(Cell));
        }

        return table.Total is null ? text.ToString() : text.Append('\n').Append(TotalMark).AppendJoin('\t', table.Total.Select(Cell)).ToString();
    }

    private static string Cell(string text) => Clean(text).Replace('\n', ' ');

    private static LetterTable Table(string kept)
    {
        var lines = kept.Split('\n');
        List<string[]> Of(string mark) => [.. lines.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..].Split('\t'))];
        return new LetterTable(Of(HeadMark)[0], Of(RowMark), Of(TotalMark).FirstOrDefault());
    }

    [GeneratedRegex(@"\{([a-z]+(?:-[a-z]+)*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();
}
