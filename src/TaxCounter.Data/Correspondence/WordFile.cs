using System.Text.Json;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>What one duty says to customers in one language: <c>PenaltyWaivers/Words/es.json</c>. Each part may be missing; names of months and taxes are Correspondence's own.</summary>
public sealed record WordFile
{
    /// <summary>The language's own name.</summary>
    public string? Name { get; init; }

    /// <summary>Twelve.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>Seven, Sunday first.</summary>
    public IReadOnlyList<string> Weekdays { get; init; } = [];

    /// <summary>Small words that hardly any sentence of the language is without.</summary>
    public IReadOnlyList<string> CommonWords { get; init; } = [];

    /// <summary>The names of taxes and fees, by code.</summary>
    public IReadOnlyDictionary<string, string> Taxes { get; init; } = new Dictionary<string, string>();

    /// <summary>Texts with <c>{placeholders}</c>, by key.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Texts that say a number, by key.</summary>
    public IReadOnlyDictionary<string, CountedText> Counts { get; init; } = new Dictionary<string, CountedText>();

    /// <summary>Sentences of the rule books, by the English one; none of English.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; init; } = new Dictionary<string, string>();

    /// <summary>What the preview of a letter fills in, by the name of the field: <c>reason</c>, or <c>waiver-reversal/owed</c> for one kind of letter.</summary>
    public IReadOnlyDictionary<string, string> Examples { get; init; } = new Dictionary<string, string>();

    /// <summary>The tables of previews, by the name that a kind of letter gives.</summary>
    public IReadOnlyDictionary<string, LetterTable> Figures { get; init; } = new Dictionary<string, LetterTable>();

    /// <summary>The files of a duty, by language.</summary>
    /// <exception cref="InvalidOperationException">One cannot be read.</exception>
    internal static IReadOnlyDictionary<string, WordFile> Of(DutyRecords duty) => DutyFiles.Of(duty, "Words").ToDictionary(f => f.Key, f => Read(f.Key, f.Value));

    /// <summary>Reads one file.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    internal static WordFile Read(string language, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<WordFile>(json, DutyFiles.Strict) ?? throw new InvalidOperationException($"The texts '{language}' are empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The texts '{language}' cannot be read: {exception.Message}", exception);
        }
    }
}
