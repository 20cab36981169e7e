namespace TaxCounter.Web.Shell;

/// <summary>Cells of the files that a spreadsheet opens.</summary>
public static class CsvCell
{
    private const string Risky = "=+-@\t\r";

    /// <summary>A cell: quoted where needed; what a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = text.Length > 0 && Risky.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
