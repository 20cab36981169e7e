namespace TaxCounter.Domain.Correspondence;

/// <summary>The languages a customer's paper can be had in. English is always among them.</summary>
public sealed class CustomerLanguages
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

    /// <summary>The language of a code; null where there are no texts for it.</summary>
    public CustomerLanguage? Find(string? code) => code is null ? null : _languages.GetValueOrDefault(code);
}
