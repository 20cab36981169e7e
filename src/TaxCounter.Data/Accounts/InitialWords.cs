namespace TaxCounter.Data.Accounts;

/// <summary>More words that a name with initials is found by.</summary>
internal static class InitialWords
{
    /// <summary>Longer names are not typed in one word.</summary>
    private const int MostRunTogether = 4;

    /// <summary>A name with a single letter in it is run together by who types it: <c>toysrus</c>, <c>checkngo</c>, <c>jandr</c>; and Bar-B-Q is bbq.</summary>
    /// <param name="pieces">The words of the name, each by itself.</param>
    /// <param name="together">All its letters in one word.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> pieces, string together)
    {
        if (pieces.Count is > 1 and <= MostRunTogether && pieces.Any(p => p.Length == 1 && char.IsAsciiLetter(p[0])))
        {
            yield return together;
        }

        for (var i = 0; i < pieces.Count - 1; i++)
        {
            if (pieces[i].Length == 1 && pieces[i + 1].Length == 1 && char.IsAsciiLetter(pieces[i][0]) && char.IsAsciiLetter(pieces[i + 1][0]))
            {
                yield return pieces[i] + "and" + pieces[i + 1];
                yield return pieces[i] + "n" + pieces[i + 1];
            }

            if (i + 2 < pieces.Count && pieces[i] is "bar" && pieces[i + 1] is "b" && pieces[i + 2] is "q" or "que" or "cue")
            {
                foreach (var word in SearchWords.Same("bbq"))
                {
                    yield return word;
                }
            }
        }
    }
}
