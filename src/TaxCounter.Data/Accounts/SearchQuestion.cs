namespace TaxCounter.Data.Accounts;

/// <summary>How a typed text is read as words to ask for: first as it stands, then as other people write the same name.</summary>
public static class SearchQuestion
{
    private const int MostWords = 6;

    /// <summary>Words of so many names that they only count when nothing else was typed.</summary>
    private static readonly HashSet<string> _faint =
    [
        "llc", "inc", "co", "corp", "company", "ltd", "lp", "llp", "pllc", "dba", "the", "of", "on", "at", "in", "an", "a", "for", "to", "by", "my", "our", "off", "near", "with", "from", "et", "y",
        "no", "nbr", "num", "number",
    ];

    /// <summary>
    /// As typed with names like "De Soto" written together; then apart; without leading zeros of numbers; each word with the next one in one ("auto zone" for
    /// "AutoZone"); with numbers in digits ("twenty one" for 21, "nineteen eighty four" for 1984); numbered roads by any name; without rarer endings of the plural; letters for their names ("tee jay" for T.J.); then without single letters ("guns n roses"); then all of it as one word.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> WaysToRead(string typed)
    {
        var read = SearchWords.Read(typed);
        string[] pieces = [.. read.SelectMany(w => w.Parts)];
        IEnumerable<string[]> ways =
        [
            Words(typed),
            Asked(pieces),
            Asked(read.Select(w => SearchWords.WithoutZeros(w.Forms[0]))),
            Asked(pieces.Select(SearchWords.WithoutZeros)),
            Asked(SpokenNumbers.InDigits(pieces)),
            Asked(SpokenNumbers.InDigits(pieces).Select(w => SpokenNumbers.OfOrdinal(w) ?? w)),
            .. Enumerable.Range(0, Math.Max(0, pieces.Length - 1)).Select(i => Asked([.. pieces.Take(i), pieces[i] + pieces[i + 1], .. pieces.Skip(i + 2)])),
            Asked(RoadNumbers.InOneWord(SpokenNumbers.InDigits(pieces))),
            Asked(SpokenNumbers.RunTogether(pieces)),
            Asked(pieces.Select(SearchWords.Stem)),
            Words(string.Join(' ', SpokenLetters.AsLetters(pieces))),
            Asked(pieces.Where(w => w.Length > 1)),
            pieces.Length > 2 && pieces.All(w => char.IsAsciiLetter(w[0])) ? [SearchTerm.Cut(string.Concat(pieces))] : [],
        ];
        return ways.Where(w => w.Length > 0).DistinctBy(w => string.Join(' ', w), StringComparer.Ordinal);
    }

    /// <summary>The words with numbers for small words that sound like them ("to brothers" for Two Brothers), and those small words; null where there are none.</summary>
    public static (IReadOnlyList<string> Words, IReadOnlyList<string> Said)? AsNumbers(string typed)
    {
        string[] pieces = [.. SearchWords.Read(typed).SelectMany(w => w.Parts)];
        return SpokenLetters.AsNumbers(pieces) is { } numbers ? (Asked(numbers), [.. pieces.Where(SpokenLetters.SoundsLikeNumber)]) : null;
    }

    /// <summary>The words as typed.</summary>
    public static string[] Words(string typed) => Asked(SearchWords.Read(typed).Select(w => w.Forms[0]));

    /// <summary>The words that are asked for, the longest first; those of every other name only when there is no other.</summary>
    public static string[] Asked(IEnumerable<string> words)
    {
        var all = words.Select(SearchTerm.Cut).Distinct(StringComparer.Ordinal).ToArray();
        var telling = all.Where(w => !_faint.Contains(w)).ToArray();
        return [.. (telling.Length > 0 ? telling : all).OrderByDescending(w => w.Length).Take(MostWords)];
    }
}
