using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>One version of the template of a kind of letter in one language. Versions are added, never changed: a letter names the one it was written by.</summary>
public sealed class LetterTemplate
{
    /// <summary>The longest subject and body.</summary>
    public const int LongestSubject = 200, LongestBody = 8000;

    private LetterTemplate()
    {
        Kind = Language = Subject = Body = Reason = "";
        Written = null!;
    }

    /// <summary>Its key; that of the change it came from.</summary>
    public LetterTemplateId Id { get; private init; }

    /// <summary>The kind's code.</summary>
    public string Kind { get; private init; }

    /// <summary>Two letters.</summary>
    public string Language { get; private init; }

    /// <summary>1, 2, 3 … of the kind in the language; 1 is the one that ships.</summary>
    public int Version { get; private init; }

    /// <summary>The first day letters are written by it.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The line above the letter.</summary>
    public string Subject { get; private init; }

    /// <summary>Its paragraphs, as <see cref="LetterText"/> reads them.</summary>
    public string Body { get; private init; }

    /// <summary>Why it was written; empty for the one that ships.</summary>
    public string Reason { get; private init; }

    /// <summary>Who wrote it, and when; the second person stands in its change.</summary>
    public Signature Written { get; private init; }

    /// <summary>The one in force on a day: of the latest first day that has come, the highest version. Null before the first.</summary>
    public static LetterTemplate? InForce(IEnumerable<LetterTemplate> versions, DateOnly day) =>
        versions.Where(v => v.FirstDay <= day).OrderByDescending(v => v.FirstDay).ThenByDescending(v => v.Version).FirstOrDefault();

    /// <summary>The version that ships.</summary>
    public static LetterTemplate Shipped(LetterKind kind, string language, TemplateDraft draft, DateTime at) =>
        WhyNot(kind, draft) is { } no ? throw new InvalidOperationException($"The template '{kind?.Code}' in '{language}' that ships cannot be used. {no.Message}") : Of(LetterTemplateId.New(), kind, language, 1, draft, "", new Signature(StaffMember.System.Person, StaffMember.System.Name, at));

    /// <summary>
    /// The version that an approved change makes; it has the change's key. Its first day is the one that was asked for, or today if that is over. Refused where the kind of
    /// letter has come to need something else meanwhile.
    /// </summary>
    internal static Result<LetterTemplate> Approved(TemplateChange change, LetterKind kind, int version, DateOnly today)
    {
        var draft = change.Draft with { FirstDay = change.FirstDay > today ? change.FirstDay : today };
        return WhyNot(kind, draft) is { } no ? no : Of(change.Id, kind, change.Language, version, draft, change.Reason, change.Proposed);
    }

    /// <summary>What is wrong with a draft, whatever its first day; null when nothing is. The preview asks this.</summary>
    public static Refusal? WhyNot(LetterKind kind, TemplateDraft draft) => Faults(kind, draft) is [var first, ..] ? first : null;

    /// <summary>Everything that is wrong with it, field by field.</summary>
    public static IReadOnlyList<Refusal> Faults(LetterKind kind, TemplateDraft draft)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(draft);
        Refusal?[] faults =
        [
            Length(draft.Subject, nameof(draft.Subject), LongestSubject) ?? Fields(kind, draft.Subject, nameof(draft.Subject)),
            Length(draft.Body, nameof(draft.Body), LongestBody) ?? Fields(kind, draft.Body, nameof(draft.Body)) ?? Missing(kind, draft.Body),
        ];
        return [.. faults.OfType<Refusal>()];
    }

    /// <summary>The same with a first day that is over.</summary>
    public static IReadOnlyList<Refusal> Faults(LetterKind kind, TemplateDraft draft, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return [.. Faults(kind, draft), .. draft.FirstDay < today ? [CorrespondenceRefusals.FirstDayOver] : Array.Empty<Refusal>()];
    }

    private static Refusal? Length(string? text, string field, int longest) =>
        string.IsNullOrWhiteSpace(text) ? CorrespondenceRefusals.Empty(field)
        : text.Trim().Length > longest ? CorrespondenceRefusals.TooLong(field, longest)
        : StaffRefusals.WrongText(text, field);

    private static Refusal? Fields(LetterKind kind, string text, string field)
    {
        if (LetterText.StrayBrace(text) is { } stray)
        {
            return CorrespondenceRefusals.StrayBrace(stray, field);
        }

        var names = LetterText.FieldsIn(text);
        if (names.FirstOrDefault(n => kind.Field(n) is null && !(n == LetterKind.Figures && kind.HasFigures)) is { } unknown)
        {
            return CorrespondenceRefusals.UnknownField(unknown, kind, field);
        }

        var within = field == nameof(TemplateDraft.Subject) ? [text] : LetterText.Paragraphs(text).Where(p => p != "{" + LetterKind.Figures + "}");
        return within.Any(p => LetterText.FieldsIn(p).Contains(LetterKind.Figures)) ? CorrespondenceRefusals.FiguresNotAlone(field) : null;
    }

    private static Refusal? Missing(LetterKind kind, string body)
    {
        var names = LetterText.FieldsIn(body);
        var figures = kind.HasFigures && !names.Contains(LetterKind.Figures) ? LetterKind.Figures : null;
        return (kind.Fields.FirstOrDefault(f => f.IsNeeded && !names.Contains(f.Name))?.Name ?? figures) is { } missing ? CorrespondenceRefusals.FieldMissing(missing, kind) : null;
    }

    private static LetterTemplate Of(LetterTemplateId id, LetterKind kind, string language, int version, TemplateDraft draft, string reason, Signature written) => new()
    {
        Id = id,
        Kind = kind.Code,
        Language = language,
        Version = version,
        FirstDay = draft.FirstDay,
        Subject = draft.Subject.Trim(),
        Body = LetterText.Clean(draft.Body).Trim(),
        Reason = reason,
        Written = written,
    };
}
