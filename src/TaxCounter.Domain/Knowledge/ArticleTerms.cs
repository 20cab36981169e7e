using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Knowledge;

/// <summary>The words of a text as the search of articles compares them: small letters without accents and endings, without the words that say nothing.</summary>
public static partial class ArticleTerms
{
    private const int LongestExcerpt = 180;

    private static readonly HashSet<string> _silent =
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i", "if", "in", "is", "it", "long", "my", "no", "not", "of", "on", "or", "that", "the",
        "their", "they", "this", "to", "was", "what", "when", "where", "which", "who", "with", "you", "your", "s", "el", "la", "los", "las", "de", "del", "un", "una", "y", "en", "por", "para", "que",
    ];

    /// <summary>The words that count, in their order.</summary>
    public static IEnumerable<string> Of(string? text) => Word().Matches(Folded(text ?? "")).Select(m => m.Value).Where(w => !_silent.Contains(w)).Select(Stem);

    /// <summary>Whether one word becomes the other by one letter changed, left out, put in, or by two that are switched.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Abs(one.Length - other.Length) > 1 || one == other)
        {
            return false;
        }

        var start = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        var (a, b) = (one[start..], other[start..]);
        return a.Length == b.Length
            ? a[1..] == b[1..] || a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..]
            : a.Length > b.Length ? a[1..] == b : b[1..] == a;
    }

    /// <summary>The line of a body that has most of the words, without its marks.</summary>
    public static string Excerpt(string body, IReadOnlyCollection<string> words)
    {
        ArgumentNullException.ThrowIfNull(body);
        var lines = body.Split('\n').Select(l => Marks().Replace(Link().Replace(l, "$1"), "").Trim(' ', '#', '-', '|')).Where(l => l.Length > 20).ToList();
        var best = lines.OrderByDescending(l => Of(l).Distinct().Count(t => words.Any(w => t.StartsWith(w, StringComparison.Ordinal)))).FirstOrDefault() ?? "";
        return best.Length <= LongestExcerpt ? best : best[..best.LastIndexOf(' ', LongestExcerpt)] + " …";
    }

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static string Stem(string word) => word switch
    {
        _ when char.IsAsciiDigit(word[0]) || word.Length < 4 => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[*`>]|_(?=\w)|(?<=\w)_")]
    private static partial Regex Marks();
}
