using System.Text.Json;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>One kind of letter as it ships.</summary>
internal sealed record TemplateFile(DateOnly FirstDay, TemplateText En, TemplateText Es);

/// <summary>What it says in one language.</summary>
internal sealed record TemplateText(string Subject, IReadOnlyList<string> Body);

/// <summary>
/// Reads the templates that ship, strictly: one file for each kind of letter (<c>Correspondence/Templates/waiver-denied.json</c>) with its words in every language.
/// One that is missing, or that says what its kind does not know, stops the start with a sentence.
/// </summary>
public static class TemplateFiles
{
    private const string Folder = "Templates";
    private static readonly Lazy<IReadOnlyList<LetterTemplate>> _shipped = new(() => Read(EmbeddedTexts.Of(Folder)));

    /// <summary>Version 1 of every kind in every language.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or is not complete.</exception>
    public static IReadOnlyList<LetterTemplate> Load() => _shipped.Value;

    /// <summary>Reads files by the code of their kind.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static IReadOnlyList<LetterTemplate> Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Keys.FirstOrDefault(k => LetterKinds.Find(k) is null) is { } unknown)
        {
            throw new InvalidOperationException($"A template ships for '{unknown}', but there is no such kind of letter.");
        }

        return [.. LetterKinds.All.SelectMany(k => Of(k, files.TryGetValue(k.Code, out var json) ? json : throw new InvalidOperationException($"There is no template for '{k.Code}'.")))];
    }

    private static IEnumerable<LetterTemplate> Of(LetterKind kind, string json)
    {
        TemplateFile file;
        try
        {
            file = JsonSerializer.Deserialize<TemplateFile>(json, EmbeddedTexts.Strict) ?? throw new InvalidOperationException($"The template '{kind.Code}' is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The template '{kind.Code}' cannot be read: {exception.Message}", exception);
        }

        return new[] { (Language: "en", Text: file.En), (Language: "es", Text: file.Es) }
            .Select(t => LetterTemplate.Shipped(kind, t.Language, new TemplateDraft(file.FirstDay, t.Text.Subject, string.Join("\n\n", t.Text.Body)), DateTime.UnixEpoch));
    }
}
