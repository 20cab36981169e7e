using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Coding;

/// <summary>What a customer says, made comparable: small letters without accents, one blank between words, endings of the plural left out.</summary>
internal static partial class FoldedText
{
    private const string End = ".";
    private const int ReachOfNot = 3;
    private static readonly string[] _not = ["no", "not", "without", "nor", "neither", "never"];
    private static readonly string[] _keepsTheS = ["ss", "us", "is"];
    private static readonly string[] _hissing = ["sses", "shes", "ches", "xes", "zes"];

    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) => [.. Spelled(text).Select(Stem)];

    /// <summary>The words of what a customer says, with a mark where a comma, a colon or a full stop ends the thought.</summary>
    public static string[] Clauses(string text) => [.. ClauseEnd().Split(text).SelectMany((part, i) => i == 0 ? Words(part) : [End, .. Words(part)])];

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

    /// <summary>Whether a text holds a phrase as whole words, and does not say the contrary in the same thought: <c>no payment plan</c>, <c>does not have a DEQ number</c>.</summary>
    public static bool Holds(string[] words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Length && phrase.Length > 0; at++)
        {
            if (words.AsSpan(at, phrase.Length).SequenceEqual(phrase) && !IsDenied(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(string[] words, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - ReachOfNot && words[before] != End; before--)
        {
            if (_not.Contains(words[before]))
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

    [GeneratedRegex(@"[,;:!?()]+|\.(?=\s|$)|\bbut\b|\bsino\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();
}
