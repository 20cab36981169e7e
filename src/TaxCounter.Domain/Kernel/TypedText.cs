using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// What a person typed, scanned or pasted, with the signs that nobody sees and the many kinds of blanks and dashes made plain. Numbers are read from it;
/// what is shown or kept stays as it was typed.
/// </summary>
public static partial class TypedText
{
    private const int FewestDigits = 7;

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

    /// <summary>
    /// A number without what people write before and behind it: "Acct. #: 1020-0456", "tel:+1 225 389-3278", "225-389-3278 ext. 4". Anything else as <see cref="Plain(string?)"/> leaves it.
    /// </summary>
    public static string Number(string? text)
    {
        var plain = Plain(text);
        var bare = Extension().Replace(Label().Replace(plain, ""), "").Trim();
        return bare.Count(char.IsAsciiDigit) >= FewestDigits && bare.All(c => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '.' or '+' or '/') ? bare : plain;
    }

    [GeneratedRegex(@"^(?:(?:account|acct|acc|a/c|number|num|nbr|nr|no|old|new|telephone|phone|tel|ph|cell|mobile|mob|fax|call|tax id|ein|fein|ssn|tin|id)\b[\s.:#]*|[#:№]\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*(?:,\s*)?\b(?:extension|extn|ext|x)\.?\s*[0-9]{1,6}$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

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
