namespace TaxCounter.Data.Accounts;

/// <summary>What is heard and written down as another word: letters by their names ("tee jay" for T.J.), and numbers by small words that sound alike ("to" for two).</summary>
internal static class SpokenLetters
{
    private static readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal)
    {
        ["bee"] = "b",
        ["be"] = "b",
        ["cee"] = "c",
        ["see"] = "c",
        ["sea"] = "c",
        ["dee"] = "d",
        ["eff"] = "f",
        ["gee"] = "g",
        ["jay"] = "j",
        ["kay"] = "k",
        ["el"] = "l",
        ["ell"] = "l",
        ["em"] = "m",
        ["en"] = "n",
        ["oh"] = "o",
        ["pee"] = "p",
        ["pea"] = "p",
        ["cue"] = "q",
        ["queue"] = "q",
        ["are"] = "r",
        ["ess"] = "s",
        ["tee"] = "t",
        ["tea"] = "t",
        ["you"] = "u",
        ["vee"] = "v",
        ["ex"] = "x",
        ["why"] = "y",
        ["zee"] = "z",
    };

    private static readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal)
    {
        ["to"] = "two",
        ["too"] = "two",
        ["for"] = "four",
        ["fore"] = "four",
        ["won"] = "one",
        ["ate"] = "eight",
    };

    /// <summary>The words with letters for the names of letters.</summary>
    public static IEnumerable<string> AsLetters(IEnumerable<string> words) => words.Select(w => _letters.GetValueOrDefault(w, w));

    /// <summary>The words with numbers for what sounds like them; null where nothing does.</summary>
    public static IReadOnlyList<string>? AsNumbers(IReadOnlyList<string> words) => words.Any(_numbers.ContainsKey) ? [.. words.Select(w => _numbers.GetValueOrDefault(w, w))] : null;

    /// <summary>Whether a word sounds like a number.</summary>
    public static bool SoundsLikeNumber(string word) => _numbers.ContainsKey(word);
}
