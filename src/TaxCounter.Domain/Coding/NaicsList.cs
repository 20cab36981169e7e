namespace TaxCounter.Domain.Coding;

/// <summary>The industry codes of 2022 with their official titles, what customers call them, and the codes that were withdrawn.</summary>
public sealed class NaicsList
{
    private const int Whole = 6;
    private readonly Dictionary<string, NaicsCode> _codes;
    private readonly Dictionary<string, WithdrawnCode> _withdrawn;
    private readonly NaicsIndex _index;

    /// <summary>The whole list.</summary>
    /// <param name="codes">Every code, of every level.</param>
    /// <param name="terms">What customers say.</param>
    /// <param name="withdrawn">Codes that are gone.</param>
    public NaicsList(IReadOnlyList<NaicsCode> codes, IReadOnlyList<NaicsTerm> terms, IReadOnlyList<WithdrawnCode> withdrawn)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(terms);
        _codes = codes.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _withdrawn = withdrawn.ToDictionary(c => c.Code, StringComparer.Ordinal);
        Terms = terms;
        Withdrawn = withdrawn;
        _index = new NaicsIndex([.. terms, .. codes.Where(c => c.Code.Length == Whole).Select(c => new NaicsTerm(c.Title, "en", [c.Code]))], terms.Count);
    }

    /// <summary>Every code, in the order of the list.</summary>
    public IReadOnlyCollection<NaicsCode> Codes => _codes.Values;

    /// <summary>What customers say.</summary>
    public IReadOnlyList<NaicsTerm> Terms { get; }

    /// <summary>Codes that are gone.</summary>
    public IReadOnlyList<WithdrawnCode> Withdrawn { get; }

    /// <summary>A code of the list, or null.</summary>
    public NaicsCode? Find(string code) => _codes.GetValueOrDefault(code);

    /// <summary>A code that is gone, or null.</summary>
    public WithdrawnCode? FindWithdrawn(string code) => _withdrawn.GetValueOrDefault(code);

    /// <summary>The codes that what the customer says may mean, the best first. Digits find the codes that begin with them.</summary>
    /// <param name="said">A few words, in English or Spanish, misspelled or not.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="sectors">Beginnings of codes that come first where the words fit several.</param>
    public IReadOnlyList<NaicsMatch> Search(string said, int most = 10, IReadOnlyList<string>? sectors = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        var typed = said.Trim();
        if (typed.Length is > 1 and <= Whole && typed.All(char.IsAsciiDigit))
        {
            return [.. _codes.Values.Where(c => c.Code.Length == Whole && c.Code.StartsWith(typed, StringComparison.Ordinal)).Take(most).Select(c => new NaicsMatch(c.Code, c.Title, typed, NaicsIndex.Best))];
        }

        return [.. _index.Search(typed, sectors ?? []).Where(m => _codes.ContainsKey(m.Code)).Take(most).Select(m => new NaicsMatch(m.Code, _codes[m.Code].Title, m.Said, m.Score))];
    }
}
