using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>What files the office takes as supporting documents. What a file is, is told by what is in it; its name and what the browser calls it decide nothing.</summary>
public static class EvidenceKinds
{
    /// <summary>The largest that is taken, in bytes: 6 MB.</summary>
    public const int Largest = 6 * 1024 * 1024;

    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    private const string Pdf = "application/pdf", Jpeg = "image/jpeg", Png = "image/png";

    /// <summary>A PDF begins and ends with its marks; printers, mail programs and web pages write a little before and after them.</summary>
    private const int EdgeOfPdf = 1024;

    /// <summary>How names of each kind usually end; the first is put behind a name that ends otherwise.</summary>
    private static readonly Dictionary<string, string[]> _endings = new()
    {
        [Pdf] = [".pdf"],
        [Jpeg] = [".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".pjpeg", ".pjp"],
        [Png] = [".png"],
    };

    /// <summary>What is taken, by media type.</summary>
    public static readonly IReadOnlyList<string> All = [Pdf, Jpeg, Png];

    /// <summary>A kind as said: <c>PDF</c>.</summary>
    public static string Say(string kind) => kind switch { Pdf => "PDF", Jpeg => "JPEG", Png => "PNG", _ => "unknown" };

    /// <summary>What a file is. Refused: empty, too large, none of the kinds (with what it is and how to bring it, where that can be seen), a PDF without its end.</summary>
    /// <param name="content">All of it; more than <see cref="Largest"/> need not be read.</param>
    public static Result<string> Of(ReadOnlySpan<byte> content)
    {
        if (content.Length is 0 or > Largest)
        {
            return content.Length == 0 ? EvidenceRefusals.Empty : EvidenceRefusals.TooLarge;
        }

        if (ByContent(content) is not { } kind)
        {
            return OtherFiles.WhatItIs(content) is { } other ? EvidenceRefusals.BringItAs(other) : EvidenceRefusals.OtherKind;
        }

        return kind == Pdf && content[^Math.Min(EdgeOfPdf, content.Length)..].LastIndexOf("%%EOF"u8) < 0 ? EvidenceRefusals.CutOff : kind;
    }

    /// <summary>
    /// The name a file is kept under: without the folders that a browser or an attacker put before it, without signs that nobody sees, and with the ending of what
    /// it is, so that what was called <c>letter.exe</c> is saved as <c>letter.exe.pdf</c>. One without a name is called <c>document.pdf</c>, and a long one is shortened.
    /// </summary>
    public static string NameOf(string? given, string kind)
    {
        var name = WithoutFolders(given);
        if (_endings.GetValueOrDefault(kind) is not { } endings)
        {
            return name;
        }

        var usual = endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = (usual is null ? name : name[..^usual.Length]).TrimEnd('.', ' ');
        var ending = usual is null ? endings[0] : name[^usual.Length..];
        return (stem.Length == 0 ? "document" : Shortened(stem, LongestName - ending.Length)) + ending;
    }

    private static string Shortened(string stem, int longest) =>
        stem.Length <= longest ? stem : stem[..(char.IsHighSurrogate(stem[longest - 1]) ? longest - 1 : longest)].TrimEnd('.', ' ');

    /// <summary>The name of a file without its folders and without signs that nobody sees.</summary>
    public static string WithoutFolders(string? given)
    {
        var name = TypedText.Plain(given);
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
    }

    /// <summary>Why a name cannot be shown: missing, too long, a folder, or signs that nobody sees. Null when it can.</summary>
    public static Refusal? WhyNotName(string? name) =>
        name is null || name.Trim().Length is 0 or > LongestName || name.Trim().All(c => c == '.') ? EvidenceRefusals.Name
        : SecretText.Holds(Path.GetFileNameWithoutExtension(name)) ? EvidenceRefusals.NameSecret
        : TypedText.Plain(name).Length != name.Trim().Length || name.AsSpan().IndexOfAny('/', '\\') >= 0 ? EvidenceRefusals.NameUnseen
        : null;

    private static ReadOnlySpan<byte> StartOfJpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> StartOfPng => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static string? ByContent(ReadOnlySpan<byte> content) =>
        content.StartsWith(StartOfJpeg) ? Jpeg
        : content.StartsWith(StartOfPng) ? Png
        : content[..Math.Min(EdgeOfPdf, content.Length)].IndexOf("%PDF-"u8) >= 0 && OtherFiles.WhatItIs(content) is null && !OtherFiles.IsProgram(content) ? Pdf
        : null;
}
