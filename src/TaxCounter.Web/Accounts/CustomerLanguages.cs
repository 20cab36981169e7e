using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TaxCounter.Web.Accounts;

/// <summary>
/// The languages a customer's paper can be had in: one file each (<c>Accounts/Words/es.json</c>), read strictly when the program starts. Every file has every text of the
/// English one with the same placeholders; a file that lacks one stops the start with a sentence.
/// </summary>
public sealed partial class CustomerLanguages
{
    private const string Prefix = "Words.";
    private const string First = "en";
    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
    };

    private readonly Dictionary<string, CustomerLanguage> _languages;

    private CustomerLanguages(Dictionary<string, CustomerLanguage> languages) => _languages = languages;

    /// <summary>Every language there is a file for, English first.</summary>
    public IReadOnlyList<CustomerLanguage> All => [.. _languages.Values.OrderBy(l => l.Code != First).ThenBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>English: what a customer gets whose own language has no file.</summary>
    public CustomerLanguage English => _languages[First];

    /// <summary>The language of a code; null where there is no file for it.</summary>
    public CustomerLanguage? Find(string? code) => code is null ? null : _languages.GetValueOrDefault(code);

    /// <summary>Reads every file of the program.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or is not complete.</exception>
    public static CustomerLanguages Load()
    {
        var assembly = typeof(CustomerLanguages).Assembly;
        Dictionary<string, string> files = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files[name[Prefix.Length..]] = reader.ReadToEnd();
        }

        return Read(files);
    }

    /// <summary>Reads files by their language's code.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static CustomerLanguages Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files.ToDictionary(f => f.Key, f => Parse(f.Key, f.Value));
        if (!read.TryGetValue(First, out var english))
        {
            throw new InvalidOperationException("There is no file of English texts.");
        }

        foreach (var (code, file) in read)
        {
            Compare(code, english, file);
        }

        return new CustomerLanguages(read.ToDictionary(f => f.Key, f => new CustomerLanguage(f.Key, f.Value)));
    }

    private static LanguageFile Parse(string code, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<LanguageFile>(json, _strict) ?? throw new InvalidOperationException($"The texts '{code}' are empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The texts '{code}' cannot be read: {exception.Message}", exception);
        }
    }

    private static void Compare(string code, LanguageFile english, LanguageFile other)
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

/// <summary>One file of texts.</summary>
internal sealed record LanguageFile(
    string Name,
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Weekdays,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, Plural> Counts,
    IReadOnlyDictionary<string, string> Taxes);

/// <summary>A text for one, and for any other number.</summary>
internal sealed record Plural(string One, string Other);
