using System.Text;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// How a word sounds at the counter, in a few letters: words that are said alike have the same sound, however they are written. English, with what Louisiana and its
/// customers bring: <c>-eaux</c>, <c>tch</c>, a silent <c>h</c>, a <c>z</c> for an <c>s</c>.
/// </summary>
public static class WordSounds
{
    /// <summary>Shorter words sound like too many others.</summary>
    public const int Shortest = 4;

    /// <summary>What stands before a sound among the words an account is found by; nothing that is typed begins so.</summary>
    public const string Sign = "~";

    private const int LongestSound = 8;

    /// <summary>Spellings of one sound, the longest first; the sound is written in capitals so that it is not read again.</summary>
    private static readonly (string Written, string Sound)[] _spellings =
    [
        ("tch", "X"), ("sch", "X"), ("tion", "Xn"), ("sion", "Xn"), ("cia", "X"), ("tia", "X"), ("sh", "X"), ("ch", "X"), ("th", "T"), ("ph", "F"), ("gh", ""), ("dge", "J"), ("dg", "J"), ("ck", "K"), ("qu", "K"), ("dt", "T"),
        ("gue", "G"), ("gui", "G"), ("sce", "S"), ("sci", "S"), ("ce", "S"), ("ci", "S"), ("cy", "S"), ("ge", "J"), ("gi", "J"), ("gy", "J"), ("gn", "N"), ("x", "KS"), ("c", "K"), ("k", "K"), ("q", "K"), ("z", "S"),
    ];

    /// <summary>Beginnings of first names that no rule of spelling reads: Sean, Stephen, Joaquin.</summary>
    private static readonly (string Written, string Sound)[] _names =
    [
        ("sean", "XN"), ("siobhan", "XVN"), ("stephen", "STVN"), ("stephan", "STVN"), ("geof", "JF"), ("michael", "MKL"), ("michel", "MXL"), ("nichol", "NKL"), ("zach", "SK"), ("thom", "TM"), ("joaq", "WK"), ("juan", "WN"), ("xavier", "SV"),
    ];

    private static readonly (string Written, string Sound)[] _beginnings = [("kn", "N"), ("gn", "N"), ("pn", "N"), ("ps", "S"), ("wr", "R"), ("wh", "W"), ("gh", "G"), ("x", "S"), ("geaux", "G"), ("chr", "KR"), ("rh", "R"), ("ts", "S"), ("nguy", "W"), .. _names];

    private static readonly (string Written, string Sound)[] _endings = [("aux", ""), ("oux", ""), ("eux", ""), ("ault", ""), ("bert", "BR"), ("enot", "N"), ("illot", "L"), ("mb", "M"), ("gue", "G"), ("que", "K")];

    /// <summary>How a word sounds; empty for one that is too short or has digits in it.</summary>
    /// <param name="word">Small letters without accents.</param>
    /// <param name="shortest">Of how many letters at least.</param>
    public static string Of(string word, int shortest = Shortest)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < shortest || !word.All(char.IsAsciiLetterLower))
        {
            return "";
        }

        var letters = word[^1] == 'z' ? word[..^1] : word;
        var sounds = Spelled(letters);
        StringBuilder sound = new(LongestSound);
        for (var i = 0; i < sounds.Length && sound.Length < LongestSound; i++)
        {
            var c = char.ToUpperInvariant(sounds[i]);
            var isSilent = c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'H' || (c == 'W' && i > 0) || (i > 0 && c == char.ToUpperInvariant(sounds[i - 1]));
            if (!isSilent)
            {
                sound.Append(char.ToLowerInvariant(c));
            }
        }

        var isVowelFirst = letters[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h';
        return sound.Length < 2 ? "" : (isVowelFirst ? "a" : "") + sound;
    }

    /// <summary>The term by which a word is found by its sound; null where it has none.</summary>
    public static string? Term(string word) => Of(word) is { Length: > 0 } sound ? $"{Sign}{sound}/{word}" : null;

    /// <summary>The words that sound like one, as a range in byte order; null where it has no sound.</summary>
    public static (string From, string Before)? Range(string word) => Of(word) is { Length: > 0 } sound ? ($"{Sign}{sound}/", $"{Sign}{sound}0") : null;

    /// <summary>The word of a term of sound.</summary>
    public static string Word(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term[(term.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }

    private static string Spelled(string letters)
    {
        StringBuilder sounds = new(letters.Length);
        var i = 0;
        if (Array.Find(_beginnings, b => letters.StartsWith(b.Written, StringComparison.Ordinal)) is { Written: { } beginning } first)
        {
            sounds.Append(first.Sound);
            i = beginning.Length;
        }

        while (i < letters.Length)
        {
            var rest = letters[i..];
            var (written, sound) = Array.Find(_endings, e => e.Written == rest) is { Written: not null } ending ? ending
                : Array.Find(_spellings, s => rest.StartsWith(s.Written, StringComparison.Ordinal)) is { Written: not null } spelling ? spelling
                : (rest[..1], rest[..1]);
            sounds.Append(sound);
            i += written.Length;
        }

        return sounds.ToString();
    }
}
