using System.Globalization;
using System.Text;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// How names and addresses become words to search by. The same reading serves what is kept, what is typed and what is marked in a list,
/// so that they cannot drift apart.
/// </summary>
public static class SearchWords
{
    /// <summary>Beginnings of names that are written together or apart: Mc Donnell, De Soto, O Neal.</summary>
    private static readonly HashSet<string> _joining = ["mc", "mac", "o", "de", "du", "des", "del", "della", "di", "da", "la", "le", "van", "von", "der", "den"];

    private static readonly HashSet<string> _dropped = ["and"];

    /// <summary>Signs that are said as a word: A+ is "a plus", $5 is "five dollar".</summary>
    private static readonly (char Sign, string Word)[] _signs = [('+', "plus"), ('$', "dollar"), ('%', "percent"), ('@', "at")];

    /// <summary>The words of a text, each with its place.</summary>
    public static IReadOnlyList<PlacedWord> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = Pieces(text);
        List<PlacedWord> words = [];
        for (var i = 0; i < pieces.Count;)
        {
            var count = Joined(pieces, i);
            var group = pieces.GetRange(i, count);
            i += count;
            if (count > 1 || !_dropped.Contains(group[0].Word))
            {
                words.Add(new PlacedWord(group[0].Start, group[^1].End - group[0].Start, [.. Forms(group).Distinct(StringComparer.Ordinal)], [.. group.Select(p => p.Word)]));
            }
        }

        return words;
    }

    /// <summary>Everything a text is found by.</summary>
    public static IEnumerable<string> Kept(string text)
    {
        var words = Read(text);
        var forms = words.SelectMany(w => w.Forms).ToList();
        var pieces = words.SelectMany(w => w.Parts).ToList();
        var inDigits = SpokenNumbers.InDigits(pieces);
        return forms.SelectMany(Same).Concat(inDigits).Concat(forms.Select(SpokenNumbers.OfOrdinal).OfType<string>()).Concat(RoadNumbers.Of(inDigits))
            .Concat(InitialWords.Of(pieces, Singular(string.Concat(text.Select(Fold))))).Concat(_signs.Where(s => text.Contains(s.Sign, StringComparison.Ordinal)).Select(s => s.Word))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>What a name is found by if it is said instead of written: its words by their sound.</summary>
    public static IEnumerable<string> Sounds(string text) =>
        Read(text).SelectMany(w => w.Forms).Distinct(StringComparer.Ordinal).Select(WordSounds.Term).OfType<string>();

    /// <summary>A word and its usual abbreviations: <c>st</c>, <c>saint</c>, <c>street</c>.</summary>
    public static IEnumerable<string> Same(string word) => SameWords.Of(word);

    /// <summary>A number without the zeros before it, as house numbers are written: <c>0123</c> is <c>123</c>. Anything else as it is.</summary>
    public static string WithoutZeros(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 1 && word[0] == '0' && word.All(char.IsAsciiDigit) && word.TrimStart('0') is { Length: > 0 } plain ? plain : word;
    }

    /// <summary>A word without the ending of the plural.</summary>
    public static string Singular(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length >= 4 && word[^1] == 's' && word[^2] != 's' && !char.IsAsciiDigit(word[^2]) ? word[..^1] : word;
    }

    /// <summary>A word without the rarer endings of the plural: "jameses" is James, "ladies" lady, "wolves" wolf. Asked for when the word itself finds nothing.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word switch
        {
            { Length: >= 5 } when word.EndsWith("ie", StringComparison.Ordinal) => word[..^2] + "y",
            { Length: >= 4 } when word.EndsWith("ve", StringComparison.Ordinal) => word[..^2] + "f",
            { Length: >= 4 } when word.EndsWith("se", StringComparison.Ordinal) || word.EndsWith("ze", StringComparison.Ordinal) || word.EndsWith("xe", StringComparison.Ordinal) => Singular(word[..^1]),
            { Length: >= 5 } when word.EndsWith("oe", StringComparison.Ordinal) || word.EndsWith("he", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
    }

    /// <summary>What is asked for by a word: without endings that change from "grocery" to "groceries" and from "box" to "boxes", for the beginning finds both.</summary>
    public static string Beginning(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word switch
        {
            { Length: >= 6 } when word.EndsWith("ie", StringComparison.Ordinal) => word[..^2],
            { Length: >= 5 } when word[^1] == 'y' => word[..^1],
            { Length: >= 4 } when word.EndsWith("xe", StringComparison.Ordinal) || word.EndsWith("che", StringComparison.Ordinal) || word.EndsWith("she", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
    }

    /// <summary>Whether a word that is kept answers one that was asked for: it begins like it; a number of one or two digits must be the same.</summary>
    public static bool Finds(string asked, string kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return IsWhole(asked) ? kept == asked : kept.StartsWith(Beginning(asked), StringComparison.Ordinal);
    }

    /// <summary>The words that answer one that was asked for, as a range in byte order: up to the character after "z", or no further than the word itself.</summary>
    public static (string From, string Before) Range(string asked)
    {
        var from = Beginning(asked);
        return (from, from + (IsWhole(asked) ? "!" : "{"));
    }

    /// <summary>Whether a word is the beginning of no other: a number of one or two digits, or a numbered road.</summary>
    private static bool IsWhole(string word) => (word.Length <= 2 && word.All(char.IsAsciiDigit)) || RoadNumbers.IsRoad(word);

    private static int Joined(List<Piece> pieces, int first)
    {
        var end = first;
        while (end < pieces.Count - 1 && _joining.Contains(pieces[end].Word))
        {
            end++;
        }

        if (end == first)
        {
            while (end < pieces.Count - 1 && IsSingle(pieces[end]) && IsSingle(pieces[end + 1]))
            {
                end++;
            }
        }

        return end - first + 1;
    }

    private static bool IsSingle(Piece piece) => piece.Word is [(>= 'a' and <= 'z') or (>= '0' and <= '9')];

    private static IEnumerable<string> Forms(List<Piece> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            yield return string.Concat(group.Skip(i).Select(p => p.Word));
        }

        foreach (var piece in group)
        {
            yield return piece.Word;
            yield return WithoutZeros(piece.Word);
            foreach (var other in piece.Others)
            {
                yield return other;
            }
        }
    }

    private static List<Piece> Pieces(string text)
    {
        List<Piece> pieces = [];
        var letters = new StringBuilder();
        int start = 0, end = 0, sinceDot = 0, apostrophe = -1, hump = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (Fold(c) is { Length: > 0 } folded)
            {
                if (letters.Length == 0)
                {
                    (start, sinceDot, apostrophe, hump) = (i, 0, -1, -1);
                }
                else if (hump < 0 && char.IsUpper(c) && i > 0 && char.IsLower(text[i - 1]))
                {
                    hump = letters.Length;
                }

                letters.Append(folded);
                sinceDot++;
                end = i + 1;
            }
            else if (letters.Length > 0 && IsApostrophe(c))
            {
                apostrophe = letters.Length;
            }
            else if (letters.Length > 0 && c == '.' && sinceDot == 1)
            {
                sinceDot = 0;
            }
            else if (letters.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                pieces.Add(Piece.Of(letters.ToString(), start, end, apostrophe, hump));
                letters.Clear();
            }
        }

        return pieces;
    }

    /// <summary>A letter without its accent, small; empty for what is no letter or digit.</summary>
    private static string Fold(char c)
    {
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "";
        }

        switch (char.ToLowerInvariant(c))
        {
            case 'ø': return "o";
            case 'đ' or 'ð': return "d";
            case 'ł': return "l";
            case 'ı': return "i";
            case 'ß': return "ss";
            case 'æ': return "ae";
            case 'œ': return "oe";
            case 'þ': return "th";
        }

        return char.IsSurrogate(c) ? "" : string.Concat(c.ToString().Normalize(NormalizationForm.FormKD).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´';

    private sealed record Piece(string Word, IReadOnlyList<string> Others, int Start, int End)
    {
        public static Piece Of(string letters, int start, int end, int apostrophe, int hump)
        {
            var isPossessive = apostrophe >= 0 && apostrophe == letters.Length - 1 && letters[^1] == 's';
            var word = SearchWords.Singular(isPossessive ? letters[..^1] : letters);
            var head = apostrophe == 1 && letters[0] is 'o' or 'd' or 'l' ? 1
                : hump > 0 && _joining.Contains(letters[..hump]) ? hump
                : letters.Length >= 6 && letters.StartsWith("mc", StringComparison.Ordinal) ? 2
                : 0;
            string[] others = [head > 0 && head < word.Length ? word[head..] : word, isPossessive ? letters : word];
            return new Piece(word, others, start, end);
        }
    }
}
