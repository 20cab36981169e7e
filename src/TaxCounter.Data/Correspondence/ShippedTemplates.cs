using System.Text.Json;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Correspondence;

/// <summary>
/// The templates that ship, with the values of their previews, read strictly when the program starts: beside each duty that writes letters lies a file for each kind
/// and language (<c>PenaltyWaivers/Letters/es/waiver-denied.json</c>). One that is missing, or that says what its kind does not know, stops the start with a sentence.
/// </summary>
public sealed class ShippedTemplates
{
    private readonly Dictionary<(string Kind, string Language), LetterExample> _examples = [];

    /// <summary>Reads every file of the duties.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or is not complete.</exception>
    public ShippedTemplates(IEnumerable<Duty> duties, IEnumerable<DutyRecords> records, CustomerLanguages languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var all = records.ToList();
        string[] codes = [.. languages.All.Select(l => l.Code)];
        var shared = codes.ToDictionary(c => c, c => all.Where(r => r is CorrespondenceRecords).Select(r => WordFile.Of(r).GetValueOrDefault(c)).FirstOrDefault() ?? new WordFile());
        foreach (var (duty, kinds) in duties.OfType<IWritesLetters>().Select(d => (((Duty)d).Name, d.Letters)))
        {
            var beside = all.Find(r => r.Name == duty) ?? throw new InvalidOperationException($"The letters of {duty} have no folder of records.");
            All = [.. All, .. Read(kinds, codes, DutyFiles.Of(beside, "Letters"))];
            var words = WordFile.Of(beside);
            foreach (var (kind, code) in kinds.SelectMany(k => codes.Select(c => (k, c))))
            {
                _examples[(kind.Code, code)] = ExampleOf(kind, code, words.GetValueOrDefault(code) ?? new WordFile(), shared[code]);
            }
        }
    }

    /// <summary>Version 1 of every kind in every language.</summary>
    public IReadOnlyList<LetterTemplate> All { get; private init; } = [];

    /// <summary>What the preview of a kind fills in, in a language.</summary>
    public LetterExample Example(LetterKind kind, string language)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _examples[(kind.Code, language)];
    }

    /// <summary>Reads files by language and kind: <c>es/waiver-denied</c>.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read or is not complete.</exception>
    public static IReadOnlyList<LetterTemplate> Read(IReadOnlyList<LetterKind> kinds, IReadOnlyList<string> languages, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(files);
        var asked = kinds.SelectMany(k => languages.Select(l => (Kind: k, Language: l, Path: $"{l}/{k.Code}"))).ToList();
        if (files.Keys.FirstOrDefault(f => !asked.Exists(a => a.Path == f)) is { } unknown)
        {
            throw new InvalidOperationException($"There is no kind of letter or no language for the template '{unknown}' that ships.");
        }

        return [.. asked.Select(a => Of(a.Kind, a.Language, files.TryGetValue(a.Path, out var json) ? json : throw new InvalidOperationException($"There is no template for '{a.Path}'.")))];
    }

    private static LetterTemplate Of(LetterKind kind, string language, string json)
    {
        TemplateFile file;
        try
        {
            file = JsonSerializer.Deserialize<TemplateFile>(json, DutyFiles.Strict) ?? throw new InvalidOperationException($"The template '{language}/{kind.Code}' is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The template '{language}/{kind.Code}' cannot be read: {exception.Message}", exception);
        }

        return LetterTemplate.Shipped(kind, language, new TemplateDraft(file.FirstDay, file.Subject, string.Join("\n\n", file.Body)), DateTime.UnixEpoch);
    }

    private static LetterExample ExampleOf(LetterKind kind, string language, WordFile own, WordFile shared)
    {
        string Value(LetterField field) => own.Examples.GetValueOrDefault($"{kind.Code}/{field.Name}") ?? own.Examples.GetValueOrDefault(field.Name) ?? shared.Examples.GetValueOrDefault(field.Name)
            ?? throw new InvalidOperationException($"The texts '{language}' have no example of '{field.Name}' for the preview of '{kind.Code}'.");

        var figures = kind.FiguresExample is not { } name ? null
            : own.Figures.GetValueOrDefault(name) ?? throw new InvalidOperationException($"The texts '{language}' have no figures '{name}' for the preview of '{kind.Code}'.");
        return new LetterExample(kind.Fields.ToDictionary(f => f.Name, Value), figures);
    }

    /// <summary>One kind of letter in one language, as it ships.</summary>
    private sealed record TemplateFile(DateOnly FirstDay, string Subject, IReadOnlyList<string> Body);
}
