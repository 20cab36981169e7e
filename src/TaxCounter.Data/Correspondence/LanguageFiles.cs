using System.Text.RegularExpressions;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>
/// Puts together what customers are told in each language, out of the files of every duty (<c>PenaltyWaivers/Words/es.json</c>), strictly, when the program starts.
/// Every language has every text of the English one with the same placeholders; one that lacks a text stops the start with a sentence.
/// </summary>
public static partial class LanguageFiles
{
    /// <summary>Reads every file of these duties.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or a language is not complete.</exception>
    public static CustomerLanguages Load(IEnumerable<DutyRecords> duties) => Join(duties.SelectMany(WordFile.Of));

    /// <summary>Reads files, each with the code of its language.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static CustomerLanguages Read(IEnumerable<KeyValuePair<string, string>> files) => Join(files.Select(f => KeyValuePair.Create(f.Key, WordFile.Read(f.Key, f.Value))));

    private static CustomerLanguages Join(IEnumerable<KeyValuePair<string, WordFile>> files)
    {
        var read = files.GroupBy(f => f.Key, f => f.Value).ToDictionary(g => g.Key, g => Join(g.Key, [.. g]));
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

    private static LanguageTexts Join(string code, IReadOnlyList<WordFile> files) => new(
        files.Select(f => f.Name).SingleOrDefault(n => n is not null) ?? "",
        [.. files.SelectMany(f => f.Months)],
        [.. files.SelectMany(f => f.Weekdays)],
        Once(code, files.SelectMany(f => f.Texts)),
        Once(code, files.SelectMany(f => f.Counts)),
        Once(code, files.SelectMany(f => f.Taxes)),
        Once(code, files.SelectMany(f => f.Sentences)))
    { CommonWords = [.. files.SelectMany(f => f.CommonWords)] };

    private static Dictionary<string, T> Once<T>(string code, IEnumerable<KeyValuePair<string, T>> texts)
    {
        Dictionary<string, T> all = [];
        foreach (var (key, text) in texts)
        {
            if (!all.TryAdd(key, text))
            {
                throw new InvalidOperationException($"The texts '{code}' say '{key}' twice, for two duties.");
            }
        }

        return all;
    }

    private static void Compare(string code, LanguageTexts english, LanguageTexts other)
    {
        That(other.Name.Length > 0 && other.Months.Count == 12 && other.Weekdays.Count == 7, "must have a name, twelve months and seven days");
        That(english.CommonWords.Count == 0 || other.CommonWords.Count > 0, "must have the small words by which a text in it is known");
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
