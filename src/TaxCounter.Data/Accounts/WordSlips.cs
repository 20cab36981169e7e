namespace TaxCounter.Data.Accounts;

/// <summary>What somebody may have meant by a word that no account has: another word one letter away, or several words written together.</summary>
public static class WordSlips
{
    /// <summary>Shorter words are one letter away from too many others.</summary>
    public const int Shortest = 4;

    /// <summary>From this length on a word of an account may be two slips away from what was typed.</summary>
    public const int ShortestForTwo = 8;

    private const int MostParts = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether a word is looked for by the words near it: letters only, long enough.</summary>
    public static bool MayBeMistyped(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length >= Shortest && word.All(char.IsAsciiLetter);
    }

    /// <summary>Every word one letter away: one wrong, two switched, one left out, one too many.</summary>
    public static IReadOnlyList<string> OneLetterAway(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        HashSet<string> near = new(StringComparer.Ordinal);
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in Letters)
            {
                near.Add(word[..i] + letter + word[i..]);
                if (i < word.Length)
                {
                    near.Add(word[..i] + letter + word[(i + 1)..]);
                }
            }

            if (i < word.Length)
            {
                near.Add(word[..i] + word[(i + 1)..]);
            }

            if (i > 0 && i < word.Length)
            {
                near.Add(word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..]);
            }
        }

        near.Remove(word);
        return [.. near];
    }

    /// <summary>Every piece of a word that may be a word by itself: two letters or more, or one digit.</summary>
    public static IReadOnlyList<string> Pieces(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        HashSet<string> pieces = new(StringComparer.Ordinal);
        for (var from = 0; from < word.Length; from++)
        {
            for (var to = from + 1; to <= word.Length; to++)
            {
                if (to - from < word.Length && (to - from > 1 || char.IsAsciiDigit(word[from])))
                {
                    pieces.Add(SearchWords.Singular(word[from..to]));
                }
            }
        }

        return [.. pieces];
    }

    /// <summary>The ways to cut a word in two, the most even first; no half is shorter than three letters.</summary>
    public static IEnumerable<(string Left, string Right)> Halves(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Enumerable.Range(3, Math.Max(0, word.Length - 5)).OrderBy(at => Math.Abs((2 * at) - word.Length)).Select(at => (word[..at], word[at..]));
    }

    /// <summary>
    /// The ways to cut a word into words that exist, the fewest words first: <c>smithjones</c> is smith, jone. An "and" between them is left out, and a letter may
    /// serve both sides of a cut: <c>dosantos</c> is dos, santo.
    /// </summary>
    /// <param name="word">As typed, without the ending of the plural.</param>
    /// <param name="known">Those of its <see cref="Pieces"/> that exist.</param>
    public static IEnumerable<IReadOnlyList<string>> Apart(string word, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        return Cuts(word, 0, MostParts, known).Where(c => c.Words.Count > 1).OrderBy(c => c.Cost).ThenByDescending(c => c.Words.Min(w => w.Length)).Select(c => c.Words);
    }

    private static IEnumerable<(int Cost, List<string> Words)> Cuts(string word, int from, int left, IReadOnlySet<string> known)
    {
        if (from == word.Length)
        {
            yield return (0, []);
        }

        for (var to = word.Length; left > 0 && to > from; to--)
        {
            var piece = SearchWords.Singular(word[from..to]);
            var isAnd = piece == "and" && from > 0 && to < word.Length;
            if (!isAnd && (!known.Contains(piece) || to - from == word.Length))
            {
                continue;
            }

            foreach (var (cost, words) in Cuts(word, to, left - 1, known))
            {
                yield return (cost + 2, isAnd ? words : [piece, .. words]);
            }

            if (to < word.Length && to - from > 2 && char.IsAsciiLetter(word[to - 1]))
            {
                foreach (var (cost, words) in Cuts(word, to - 1, left - 1, known).Where(c => c.Words.Count > 0))
                {
                    yield return (cost + 3, isAnd ? words : [piece, .. words]);
                }
            }
        }
    }
}
