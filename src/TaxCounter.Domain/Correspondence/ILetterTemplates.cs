namespace TaxCounter.Domain.Correspondence;

/// <summary>The templates of the office's letters. What ships is among them, also before it was recorded.</summary>
public interface ILetterTemplates
{
    /// <summary>The one in force on a day; null where there is none in that language.</summary>
    Task<LetterTemplate?> InForce(LetterKind kind, string language, DateOnly day);

    /// <summary>Every version of a kind in a language, newest first.</summary>
    Task<IReadOnlyList<LetterTemplate>> History(LetterKind kind, string language);

    /// <summary>Every version of everything.</summary>
    Task<IReadOnlyList<LetterTemplate>> All();

    /// <summary>What the preview of a kind fills in, in a language.</summary>
    LetterExample Example(LetterKind kind, string language);

    /// <summary>Adds a version to the current transaction.</summary>
    void Add(LetterTemplate template);

    /// <summary>A proposed version by key; null when there is none.</summary>
    Task<TemplateChange?> FindChange(LetterTemplateId id);

    /// <summary>The proposal that waits for a second person for a kind in a language, or null.</summary>
    Task<TemplateChange?> Waiting(string kind, string language);

    /// <summary>Adds a proposal to the current transaction.</summary>
    void Add(TemplateChange change);
}
