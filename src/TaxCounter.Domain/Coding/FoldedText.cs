using System.Globalization;
using System.Text;

namespace TaxCounter.Domain.Coding;

/// <summary>What a customer says, made comparable: small letters without accents, one blank between words, endings of the plural left out.</summary>
internal static class FoldedText
{
    private static readonly string[] _not = ["no", "not", "without", "nor", "neither", "never"];
    private static readonly string[] _keepsTheS = ["ss", "us", "is"];
    private static readonly string[] _hissing = ["sses", "shes", "ches", "xes", "zes"];

    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) => [.. Spelled(text).Select(Stem)];

    /// <summary>The words of a text with their endings.</summary>
    public static string[] Spelled(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a text holds a phrase as whole words, and does not say the contrary: <c>no payment plan</c>.</summary>
    public static bool Holds(string[] words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Length && phrase.Length > 0; at++)
        {
            if (words.AsSpan(at, phrase.Length).SequenceEqual(phrase) && !(at > 0 && _not.Contains(words[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word without the ending of its plural.</summary>
    public static string Stem(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when _hissing.Any(h => word.EndsWith(h, StringComparison.Ordinal)) => word[..^2],
        _ when word[^1] == 's' && !_keepsTheS.Any(k => word.EndsWith(k, StringComparison.Ordinal)) => word[..^1],
        _ => word,
    };
}
