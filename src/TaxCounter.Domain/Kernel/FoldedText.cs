using System.Globalization;
using System.Text;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// Text as a guard reads it: digits of every script as 0 to 9, look-alike forms as the plain one (NFKC), signs that nobody sees left out. What is stored and shown is
/// the text as it was typed.
/// </summary>
internal static class FoldedText
{
    /// <summary>Folds a text.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in Compatible(text).EnumerateRunes())
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0) is >= 0 and var digit)
            {
                folded.Append((char)('0' + digit));
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(rune.ToString());
            }
        }

        return folded.ToString();
    }

    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text; // half of a pair of surrogates: nothing that could be folded
        }
    }
}
