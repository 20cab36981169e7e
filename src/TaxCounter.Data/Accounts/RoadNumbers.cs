namespace TaxCounter.Data.Accounts;

/// <summary>Numbered roads, which everybody calls otherwise: LA-19, Highway 19, Hwy 19, State Route 19 and LA 19 are one road.</summary>
internal static class RoadNumbers
{
    private static readonly HashSet<string> _kinds = ["hwy", "highway", "rt", "rte", "route", "road", "rd", "la", "pa", "us", "sr", "i", "interstate", "state"];

    /// <summary>Whether a word is a numbered road as <see cref="Of"/> writes it: it is that road or none.</summary>
    public static bool IsRoad(string word) => word.Length > 4 && word.StartsWith("road", StringComparison.Ordinal) && char.IsAsciiDigit(word[4]);

    /// <summary>The numbered roads among some words, each as one word: <c>road19</c>.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> words) => InOneWord(words).Where(IsRoad);

    /// <summary>The words, each numbered road in one of them: <c>us highway 61 diner</c> is <c>road61</c>, <c>diner</c>.</summary>
    public static IReadOnlyList<string> InOneWord(IReadOnlyList<string> words)
    {
        List<string> read = [];
        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count - 1 && _kinds.Contains(words[end]))
            {
                end++;
            }

            if (end > i && IsNumber(words[end]))
            {
                read.Add("road" + words[end].TrimStart('0'));
                i = end;
            }
            else
            {
                read.Add(WrittenTogether(words[i]) ?? words[i]);
            }
        }

        return read;
    }

    /// <summary>The road of <c>la19</c>; null for another word.</summary>
    private static string? WrittenTogether(string word)
    {
        var digits = word.Length - 1;
        while (digits > 0 && char.IsAsciiDigit(word[digits]))
        {
            digits--;
        }

        digits++;
        return digits < word.Length && _kinds.Contains(word[..digits]) && IsNumber(word[digits..]) ? "road" + word[digits..].TrimStart('0') : null;
    }

    private static bool IsNumber(string word) => word.Length is > 0 and <= 4 && word.All(char.IsAsciiDigit) && word.Any(c => c != '0');
}
