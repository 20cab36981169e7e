namespace TaxCounter.Domain.Evidence;

/// <summary>Files that customers bring and the office cannot show, told by how they begin: photos of telephones, faxes, documents of office programs.</summary>
public static class OtherFiles
{
    private const int BrandAt = 8;
    private const string Photo = "Save or share the photo as JPEG", Scan = "Save or scan it as PDF", Document = "Save or print it as PDF";

    private static readonly string[] _heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "mif2", "miaf", "heif"];

    /// <summary>What it is and how to bring it; null when it is none of these.</summary>
    public static OtherFile? WhatItIs(ReadOnlySpan<byte> content) => content switch
    {
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => OfMedia(content),
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => new("a TIFF, as faxes and scanners make them", Scan),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => new("a GIF picture", Photo),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new("a WebP picture, as web pages have them", Photo),
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => new("a bitmap picture (BMP)", Photo),
        [(byte)'P', (byte)'K', 3, 4, ..] => new("a Word or Excel document, or a compressed folder (ZIP)", Document),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new("an older Word or Excel document, or a saved email", Document),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => new("a text document (RTF)", Document),
        _ => null,
    };

    /// <summary>Whether it is a program, whatever else it holds.</summary>
    public static bool IsProgram(ReadOnlySpan<byte> content) => content is [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'#', (byte)'!', ..];

    private static OtherFile OfMedia(ReadOnlySpan<byte> content)
    {
        // The main brand and those it agrees with stand in the first box, four letters each.
        for (var at = BrandAt; at + 4 <= Math.Min(content.Length, 64); at += 4)
        {
            var brand = System.Text.Encoding.ASCII.GetString(content.Slice(at, 4));
            if (_heic.Contains(brand))
            {
                return new("a HEIC photo, as iPhones take them", Photo);
            }

            if (brand is "avif" or "avis")
            {
                return new("an AVIF photo", Photo);
            }
        }

        return new("a video or sound recording", "Bring a photo of what it shows as JPEG");
    }
}
