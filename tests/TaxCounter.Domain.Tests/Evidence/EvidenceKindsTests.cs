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
        ["pdf later"] = [.. "<script>alert(1)</script>"u8, .. _pdf],
        ["pdf cut off"] = _pdf[..^8],
        ["pdf then script"] = [.. _pdf, .. Encoding.ASCII.GetBytes("<script>alert(1)</script>" + new string(' ', 2000))],
        ["half a png"] = _png[..7],
        ["nothing"] = [],
    };

    [Theory]
    [InlineData("pdf", "letter.pdf", "application/pdf", "application/pdf")]
    [InlineData("pdf", "LETTER.PDF", null, "application/pdf")]
    [InlineData("pdf", "letter", "application/octet-stream", "application/pdf")]
    [InlineData("pdf", "invoice.exe.pdf", "application/pdf", "application/pdf")]
    [InlineData("jpeg", "photo.jpeg", "image/jpg; q=1", "image/jpeg")]
    [InlineData("jpeg", "photo.JPG", "image/pjpeg", "image/jpeg")]
    [InlineData("png", "Attestation de l’hôpital – été.png", "image/png", "image/png")]
    [InlineData("png", "病院の手紙.png", "", "image/png")]
    public void A_paper_is_what_is_in_it(string file, string name, string? declared, string kind) => Assert.Equal(kind, EvidenceKinds.Of(_files[file], name, declared).Value);

    [Theory]
    [InlineData("html", "letter.pdf", "evidence.other-kind")]
    [InlineData("svg", "letter.png", "evidence.other-kind")]
    [InlineData("exe", "letter.pdf", "evidence.other-kind")]
    [InlineData("zip", "letter.jpg", "evidence.other-kind")]
    [InlineData("half a png", "letter.png", "evidence.other-kind")]
    [InlineData("pdf later", "letter.pdf", "evidence.other-kind")]
    [InlineData("pdf cut off", "letter.pdf", "evidence.cut-off")]
    [InlineData("pdf then script", "letter.pdf", "evidence.cut-off")]
    [InlineData("nothing", "letter.pdf", "evidence.empty")]
    [InlineData("pdf", "letter.png", "evidence.other-name")]
    [InlineData("pdf", "letter.pdf.exe", "evidence.other-name")]
    [InlineData("png", "letter.png.html", "evidence.other-name")]
    [InlineData("jpeg", "photo.png", "evidence.other-name")]
    [InlineData("pdf", "letter.2026", "evidence.other-name")]
    public void What_is_none_of_them_or_is_called_otherwise_is_refused(string file, string name, string code) => Assert.Equal(code, EvidenceKinds.Of(_files[file], name, "").Refusal?.Code);

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png")]
    [InlineData("image/svg+xml")]
    public void A_browser_that_calls_it_otherwise_is_refused(string declared) => Assert.Equal("evidence.other-type", EvidenceKinds.Of(_pdf, "letter.pdf", declared).Refusal?.Code);

    [Theory]
    [InlineData("letter.pdf\0.exe")]
    [InlineData("letter\u202Efdp.exe")]
    [InlineData("letter\u2028.pdf")]
    [InlineData("letter\u200B.pdf")]
    [InlineData("letter\r\nSet-Cookie: a.pdf")]
    [InlineData("../letter.pdf")]
    [InlineData("..\\letter.pdf")]
    public void A_name_with_signs_that_nobody_sees_is_refused(string name) => Assert.Equal("evidence.name-unseen", EvidenceKinds.Of(_pdf, name, "").Refusal?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("..")]
    public void A_file_needs_a_name(string name) => Assert.Equal("evidence.name", EvidenceKinds.Of(_pdf, name, "").Refusal?.Code);

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

        Assert.Equal("image/png", EvidenceKinds.Of(file.AsSpan()[..EvidenceKinds.Largest], "a.png", "").Value);
        Assert.Equal(EvidenceRefusals.TooLarge, EvidenceKinds.Of(file, "a.png", "").Refusal);
    }

    [Fact]
    public void A_name_of_two_hundred_characters_is_taken_and_one_more_is_not()
    {
        Assert.Null(EvidenceKinds.WhyNotName(new string('a', 200)));
        Assert.Equal(EvidenceRefusals.Name, EvidenceKinds.WhyNotName(new string('a', 201)));
    }
}
