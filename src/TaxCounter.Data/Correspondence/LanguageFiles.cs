using System.Text.Json;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>
/// Reads what customers are told in each language: one file each (<c>Correspondence/Words/es.json</c>), strictly, when the program starts. Every file has every text of
/// the English one with the same placeholders; a file that lacks one stops the start with a sentence.
/// </summary>
public static partial class LanguageFiles
{
    private const string Folder = "Words";

    /// <summary>Reads every file of the program.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or is not complete.</exception>
    public static CustomerLanguages Load() => Read(EmbeddedTexts.Of(Folder));

    /// <summary>Reads files by their language's code.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static CustomerLanguages Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files.ToDictionary(f => f.Key, f => Parse(f.Key, f.Value));
        if (!read.TryGetValue(CustomerLanguages.First, out var english))
        {
            throw new InvalidOperationException("The file of English texts is missing.");
        }

        foreach (var (code, file) in read)
        {
            Compare(code, english, file);
        }

        return new CustomerLanguages(read.Select(f => new CustomerLanguage(f.Key, f.Value)));
    }

    private static LanguageTexts Parse(string code, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<LanguageTexts>(json, EmbeddedTexts.Strict) ?? throw new InvalidOperationException($"The texts '{code}' are empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The texts '{code}' cannot be read: {exception.Message}", exception);
        }
    }

    private static void Compare(string code, LanguageTexts english, LanguageTexts other)
    {
        That(other.Months.Count == 12 && other.Weekdays.Count == 7, "must name twelve months and seven days");
        Same("texts", english.Texts, other.Texts, t => t);
        Same("taxes", english.Taxes, other.Taxes, t => t);
        Same("counts", english.Counts, other.Counts, c => c.One);
        Same("counts", english.Counts, other.Counts, c => c.Other);

        void Same<T>(string part, IReadOnlyDictionary<string, T> first, IReadOnlyDictionary<string, T> second, Func<T, string> text)
        {
            foreach (var key in first.Keys.Union(second.Keys))
            {
                That(first.ContainsKey(key) && second.ContainsKey(key), $"must have the same {part} as the English ones; look at '{key}'");
                That(text(second[key]).Length > 0 && Placeholders(text(first[key])).SequenceEqual(Placeholders(text(second[key]))), $"must have the placeholders of the English one in '{key}'");
            }
        }

        void That(bool holds, string what)
        {
            if (!holds)
            {
                throw new InvalidOperationException($"The texts '{code}' {what}.");
            }
        }
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
