namespace TaxCounter.Domain.Kernel;

/// <summary>Cells of the files that a spreadsheet opens.</summary>
public static class CsvCell
{
    /// <summary>What begins a formula in one of the spreadsheets: the signs, also as wide ones, and what is left out before them.</summary>
    private const string Risky = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// A cell: quoted where needed; what a spreadsheet could run as a formula gets an apostrophe before it and stays what it says, a telephone number
    /// <c>+1 225 780-2028</c> as well.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = text.Length > 0 && Risky.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
