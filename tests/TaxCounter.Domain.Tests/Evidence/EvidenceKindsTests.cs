using System.Text;
using TaxCounter.Domain.Evidence;
using Xunit;

namespace TaxCounter.Domain.Tests.Evidence;

public class EvidenceKindsTests
{
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 0xFF, 0xD9];
    private static readonly byte[] _png = [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, 0, 0, 0, 13, .. "IHDR"u8];

    private static readonly Dictionary<string, byte[]> _files = new()
    {
        ["pdf"] = _pdf,
        ["jpeg"] = _jpeg,
        ["png"] = _png,
        ["html"] = "<!doctype html><script>alert(1)</script>"u8.ToArray(),
        ["svg"] = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(),
        ["exe"] = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0],
        ["zip"] = [.. "PK"u8, 3, 4],
        ["pdf after a web page"] = [.. "<script>alert(1)</script>"u8, .. _pdf],
        ["pdf cut off"] = _pdf[..^8],
        ["pdf then script"] = [.. _pdf, .. Encoding.ASCII.GetBytes("<script>alert(1)</script>" + new string(' ', 2000))],
        ["pdf of a printer"] = [.. "\u001B%-12345X@PJL JOB\r\n"u8, .. new byte[900], .. _pdf],
        ["pdf far behind"] = [.. new byte[1024], .. _pdf],
        ["program with a pdf"] = [.. "MZ"u8, .. new byte[100], .. _pdf],
        ["heic"] = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8],
        ["heic of another brand"] = [0, 0, 0, 28, .. "ftypmif1"u8, 0, 0, 0, 0, .. "heix"u8],
        ["fax"] = [.. "II"u8, 42, 0, 8, 0, 0, 0],
        ["fax of a mac"] = [.. "MM"u8, 0, 42, 0, 0, 0, 8],
        ["gif"] = "GIF89a"u8.ToArray(),
        ["webp"] = [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBPVP8 "u8],
        ["old word"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
        ["video"] = [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0, .. "mp42"u8],
        ["half a png"] = _png[..7],
        ["nothing"] = [],
    };

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("pdf after a web page", "application/pdf")]
    [InlineData("pdf of a printer", "application/pdf")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("png", "image/png")]
    public void A_paper_is_what_is_in_it(string file, string kind) => Assert.Equal(kind, EvidenceKinds.Of(_files[file]).Value);

    [Theory]
    [InlineData("html", "evidence.other-kind")]
    [InlineData("svg", "evidence.other-kind")]
    [InlineData("exe", "evidence.other-kind")]
    [InlineData("program with a pdf", "evidence.other-kind")]
    [InlineData("half a png", "evidence.other-kind")]
    [InlineData("pdf far behind", "evidence.other-kind")]
    [InlineData("pdf cut off", "evidence.cut-off")]
    [InlineData("pdf then script", "evidence.cut-off")]
    [InlineData("nothing", "evidence.empty")]
    public void What_is_none_of_them_is_refused(string file, string code) => Assert.Equal(code, EvidenceKinds.Of(_files[file]).Refusal?.Code);

    [Theory]
    [InlineData("heic", "HEIC photo, as iPhones", "as JPEG")]
    [InlineData("heic of another brand", "HEIC photo", "as JPEG")]
    [InlineData("fax", "TIFF, as faxes and scanners", "as PDF")]
    [InlineData("fax of a mac", "TIFF", "as PDF")]
    [InlineData("gif", "GIF picture", "as JPEG")]
    [InlineData("webp", "WebP picture", "as JPEG")]
    [InlineData("zip", "Word or Excel", "as PDF")]
    [InlineData("old word", "older Word", "as PDF")]
    [InlineData("video", "video", "as JPEG")]
    public void What_people_bring_instead_is_named_with_how_to_bring_it(string file, string what, string how)
    {
        var no = EvidenceKinds.Of(_files[file]).Refusal;

        Assert.Equal("evidence.bring-it-as", no?.Code);
        Assert.Contains(what, no?.Message, StringComparison.Ordinal);
        Assert.Contains(how, no?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LETTER.PDF", "application/pdf", "LETTER.PDF")]
    [InlineData("letter", "application/pdf", "letter.pdf")]
    [InlineData("letter.2026", "application/pdf", "letter.2026.pdf")]
    [InlineData("letter.pdf.exe", "application/pdf", "letter.pdf.exe.pdf")]
    [InlineData("photo.jfif", "image/jpeg", "photo.jfif")]
    [InlineData("photo.png", "image/jpeg", "photo.png.jpg")]
    [InlineData("病院の手紙.png", "image/png", "病院の手紙.png")]
    [InlineData("letter\u202Efdp.exe", "application/pdf", "letterfdp.exe.pdf")]
    [InlineData("letter\u200B.pdf\uFEFF", "application/pdf", "letter.pdf")]
    [InlineData("hurricane\u00A0photo.png", "image/png", "hurricane photo.png")]
    [InlineData("letter.pdf\0.exe", "application/pdf", "letter.pdf.exe.pdf")]
    [InlineData("letter\r\nSet-Cookie: a.pdf", "application/pdf", "letter  Set-Cookie: a.pdf")]
    public void A_name_loses_signs_that_nobody_sees_and_ends_as_what_the_file_is(string given, string kind, string name)
    {
        Assert.Equal(name, EvidenceKinds.NameOf(given, kind));
        Assert.Null(EvidenceKinds.WhyNotName(EvidenceKinds.NameOf(given, kind)));
    }

    [Theory]
    [InlineData("letter\u202Efdp.exe")]
    [InlineData("../letter.pdf")]
    public void A_name_with_signs_that_nobody_sees_is_in_no_record(string name) => Assert.Equal("evidence.name-unseen", EvidenceKinds.WhyNotName(name)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("..")]
    [InlineData(".pdf")]
    [InlineData("\u200B\u202E")]
    public void A_file_without_a_name_is_called_a_document(string name)
    {
        Assert.Equal("document.pdf", EvidenceKinds.NameOf(name, "application/pdf"));
        Assert.Equal("evidence.name", EvidenceKinds.WhyNotName("..")?.Code);
    }

    [Fact]
    public void A_long_name_is_shortened_and_keeps_its_ending()
    {
        var name = EvidenceKinds.NameOf(new string('a', 300) + ".JPEG", "image/jpeg");

        Assert.Equal(EvidenceKinds.LongestName, name.Length);
        Assert.EndsWith("a.JPEG", name, StringComparison.Ordinal);
        Assert.Null(EvidenceKinds.WhyNotName(EvidenceKinds.NameOf(string.Concat(Enumerable.Repeat("\U0001F600", 150)), "image/png")));
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\x\\letter.pdf", "letter.pdf")]
    [InlineData("letter.pdf", "letter.pdf")]
    [InlineData("/", "")]
    [InlineData(null, "")]
    public void Folders_before_a_name_are_left_out(string? given, string name) => Assert.Equal(name, EvidenceKinds.WithoutFolders(given));

    [Fact]
    public void Six_megabytes_are_taken_and_one_byte_more_is_not()
    {
        var file = new byte[EvidenceKinds.Largest + 1];
        _png.CopyTo(file, 0);

        Assert.Equal("image/png", EvidenceKinds.Of(file.AsSpan()[..EvidenceKinds.Largest]).Value);
        Assert.Equal(EvidenceRefusals.TooLarge, EvidenceKinds.Of(file).Refusal);
    }

    [Fact]
    public void A_name_of_two_hundred_characters_is_taken_and_one_more_is_not()
    {
        Assert.Null(EvidenceKinds.WhyNotName(new string('a', 200)));
        Assert.Equal(EvidenceRefusals.Name, EvidenceKinds.WhyNotName(new string('a', 201)));
    }
}
