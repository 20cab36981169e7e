using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The languages a customer's paper can be had in. English is always among them.</summary>
public sealed partial class CustomerLanguages
{
    /// <summary>The code of English.</summary>
    public const string First = "en";

    private readonly Dictionary<string, CustomerLanguage> _languages;

    /// <summary>These languages.</summary>
    /// <exception cref="ArgumentException">English is not among them.</exception>
    public CustomerLanguages(IEnumerable<CustomerLanguage> languages)
    {
        _languages = languages.ToDictionary(l => l.Code);
        English = _languages.GetValueOrDefault(First) ?? throw new ArgumentException("English is not among the languages.", nameof(languages));
    }

    /// <summary>Every language there are texts for, English first.</summary>
    public IReadOnlyList<CustomerLanguage> All => [.. _languages.Values.OrderBy(l => l.Code != First).ThenBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>English: what a customer gets whose own language has no texts.</summary>
    public CustomerLanguage English { get; }

    /// <summary>
    /// The language that a text seems to be in, by its small words, if it is another than the one it should be in; null where it is not, or where too little of it tells.
    /// A hint for the person who types, never a reason to refuse.
    /// </summary>
    /// <param name="text">As typed.</param>
    /// <param name="meant">The language it should be in.</param>
    public CustomerLanguage? SeemsToBeIn(string? text, CustomerLanguage meant)
    {
        ArgumentNullException.ThrowIfNull(meant);
        var words = Word().Matches(text ?? "").Select(m => m.Value).ToList();
        var own = meant.CommonIn(words);
        return _languages.Values.Where(l => l.Code != meant.Code).Select(l => (Language: l, Found: l.CommonIn(words)))
            .Where(l => l.Found > 2 * own && (l.Found >= 2 || words.Count <= 4 && l.Found == 1)).OrderByDescending(l => l.Found).Select(l => l.Language).FirstOrDefault();
    }

    /// <summary>The language of a code; null where there are no texts for it.</summary>
    public CustomerLanguage? Find(string? code) => code is null ? null : _languages.GetValueOrDefault(code);

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
