using System.Globalization;
using System.Text;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>What files the office takes as supporting documents. What a file is, is told by what is in it; its name and what the browser calls it may only agree.</summary>
public static class EvidenceKinds
{
    /// <summary>The largest that is taken, in bytes: 6 MB.</summary>
    public const int Largest = 6 * 1024 * 1024;

    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    private const string Pdf = "application/pdf", Jpeg = "image/jpeg", Png = "image/png";

    /// <summary>A PDF ends with its mark; some programs write a little after it.</summary>
    private const int EndOfPdf = 1024;

    private static readonly Dictionary<string, string> _endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = Pdf,
        [".jpg"] = Jpeg,
        [".jpeg"] = Jpeg,
        [".png"] = Png,
    };

    /// <summary>What browsers call them; what is not in here and says something else is refused.</summary>
    private static readonly Dictionary<string, string> _declared = new(StringComparer.OrdinalIgnoreCase)
    {
        [Pdf] = Pdf,
        ["application/x-pdf"] = Pdf,
        [Jpeg] = Jpeg,
        ["image/jpg"] = Jpeg,
        ["image/pjpeg"] = Jpeg,
        [Png] = Png,
    };

    /// <summary>What is taken, by media type.</summary>
    public static readonly IReadOnlyList<string> All = [Pdf, Jpeg, Png];

    /// <summary>A kind as said: <c>PDF</c>.</summary>
    public static string Say(string kind) => kind switch { Pdf => "PDF", Jpeg => "JPEG", Png => "PNG", _ => "unknown" };

    /// <summary>
    /// What a file is. Refused: empty, too large, none of the kinds, a PDF without its end, a name or a declared type that says otherwise, a name that cannot be shown.
    /// </summary>
    /// <param name="content">All of it; more than <see cref="Largest"/> need not be read.</param>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="declared">What the browser calls it; null or empty says nothing.</param>
    public static Result<string> Of(ReadOnlySpan<byte> content, string name, string? declared)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (WhyNotName(name) is { } no)
        {
            return no;
        }

        if (content.Length is 0 or > Largest)
        {
            return content.Length == 0 ? EvidenceRefusals.Empty : EvidenceRefusals.TooLarge;
        }

        if (ByContent(content) is not { } kind)
        {
            return EvidenceRefusals.OtherKind;
        }

        if (kind == Pdf && content[^Math.Min(EndOfPdf, content.Length)..].LastIndexOf("%%EOF"u8) < 0)
        {
            return EvidenceRefusals.CutOff;
        }

        var ending = Ending(name);
        return ending.Length > 0 && _endings.GetValueOrDefault(ending) != kind ? EvidenceRefusals.OtherName(ending, Say(kind))
            : Declares(declared) is { } said && _declared.GetValueOrDefault(said) != kind ? EvidenceRefusals.OtherType(said, Say(kind))
            : kind;
    }

    /// <summary>The name of a file without the folders that a browser or an attacker put before it.</summary>
    public static string WithoutFolders(string? given)
    {
        var name = given ?? "";
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
    }

    /// <summary>Why a name cannot be shown: missing, too long, a folder, or signs that nobody sees or that turn the reading around. Null when it can.</summary>
    public static Refusal? WhyNotName(string? name) =>
        name is null || name.Trim().Length is 0 or > LongestName || name.Trim().All(c => c == '.') ? EvidenceRefusals.Name
        : name.EnumerateRunes().Any(IsUnseen) || name.AsSpan().IndexOfAny('/', '\\') >= 0 ? EvidenceRefusals.NameUnseen
        : null;

    private static ReadOnlySpan<byte> StartOfJpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> StartOfPng => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static string? ByContent(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) ? Pdf
        : content.StartsWith(StartOfJpeg) ? Jpeg
        : content.StartsWith(StartOfPng) ? Png
        : null;

    private static string Ending(string name)
    {
        var at = name.LastIndexOf('.');
        return at < 0 ? "" : name[at..].Trim();
    }

    private static string? Declares(string? declared)
    {
        var said = (declared ?? "").Split(';')[0].Trim();
        return said.Length == 0 || said.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase) ? null : said;
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune == Rune.ReplacementChar;
}
