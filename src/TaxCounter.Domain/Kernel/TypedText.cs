using System.Globalization;
using System.Text;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// What a person typed, scanned or pasted, with the signs that nobody sees and the many kinds of blanks and dashes made plain. Numbers are read from it;
/// what is shown or kept stays as it was typed.
/// </summary>
public static class TypedText
{
    /// <summary>The text with invisible signs left out, every blank an ordinary one, every dash a hyphen, wide letters and digits narrow, and nothing around it.</summary>
    public static string Plain(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.All(c => c is >= ' ' and <= '~'))
        {
            return text.Trim();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Plain(rune));
        }

        return plain.ToString().Trim();
    }

    private static string Plain(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune == Rune.ReplacementChar => "",
        _ when rune.Value is '\t' or '\r' or '\n' => " ",
        _ when rune.Value is 0x2212 or 0x2043 => "-",
        _ when rune.Value is >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString(),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "",
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.DashPunctuation => "-",
        _ => rune.ToString(),
    };
}
