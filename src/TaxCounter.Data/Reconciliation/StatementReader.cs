using System.Text;
using TaxCounter.Data.Reconciliation.Files;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>Reads outside files: its first line says what a file is.</summary>
public sealed class StatementReader : IStatementReader
{
    /// <summary>The signs 0x80 to 0x9F of Windows-1252; the five it leaves out are blanks.</summary>
    private const string HighSigns = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static readonly UTF8Encoding _utf8 = new(false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public StatementReading Read(ReadOnlyMemory<byte> content, StatementSource? source)
    {
        if (Text(content) is not { } text)
        {
            return Refused(source, "This is not a text file. Export it as BAI2 or CSV.");
        }

        var first = text.Split('\n', '\r').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "";
        if (Bai2File.IsOne(first))
        {
            return Bai2File.Read(text.ReplaceLineEndings("\n").Split('\n'));
        }

        return StatementTable.Read(text, source?.ByField ?? new Dictionary<string, string>(), source?.Format is { } known and not StatementFormat.Bai2 ? known : null);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, bool Needed)> Fields(StatementFormat format) => format == StatementFormat.Bai2 ? [] : TableColumns.Fields(format);

    /// <summary>The text of a file; what is no UTF-8 is read as the old Western code page, as banks write names.</summary>
    private static string? Text(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith("PK\u0003\u0004"u8) || content.Span.StartsWith("%PDF"u8) || content.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return null;
        }

        try
        {
            return _utf8.GetString(content.Span);
        }
        catch (DecoderFallbackException)
        {
            return Western(content.Span);
        }
    }

    /// <summary>Windows-1252: Latin-1 with quotation marks, dashes and a few letters where that has control signs.</summary>
    private static string Western(ReadOnlySpan<byte> content) => string.Create(content.Length, content.ToArray(), static (text, bytes) =>
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? HighSigns[bytes[i] - 0x80] : (char)bytes[i];
        }
    });

    private static StatementReading Refused(StatementSource? source, string reason) =>
        new() { Format = source?.Format ?? StatementFormat.BankCsv, Records = 0, Problems = [new StatementProblem(0, reason)] };
}
