namespace TaxCounter.Domain.Correspondence;

/// <summary>The texts of one language.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Months">Twelve.</param>
/// <param name="Weekdays">Seven, Sunday first.</param>
/// <param name="Texts">Texts with <c>{placeholders}</c>, by key.</param>
/// <param name="Counts">Texts that say a number, by key.</param>
/// <param name="Taxes">The names of taxes and fees, by code.</param>
/// <param name="Sentences">Sentences of the rule books, by the English one; none of English.</param>
public sealed record LanguageTexts(
    string Name,
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Weekdays,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, CountedText> Counts,
    IReadOnlyDictionary<string, string> Taxes,
    IReadOnlyDictionary<string, string> Sentences)
{
    /// <summary>The small words that hardly any sentence of it is without: by them a text is told from one in another language.</summary>
    public IReadOnlyList<string> CommonWords { get; init; } = [];
}
