using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Licenses;

/// <summary>The letters about a license. What they say in each language, and the values of their previews, lie beside the records of the duty.</summary>
public static class LicenseLetterKinds
{
    private static readonly LetterField _kind = new("license-kind", "The kind of license.", false);
    private static readonly LetterField _applied = new("applied-day", "The day of the application.", false);
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true);
    private static readonly LetterField _dueDate = new("due-date", "The last day to answer, by the rule book.", true);
    private static readonly LetterField _reason = new("reason", "The reason for the decision, as the supervisor wrote it.", true);
    private static readonly LetterField _law = new("law", "What the rule book says of notice, hearing and appeal.", true);

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation =
        LetterKind.Of("license-more-information", "License: more information needed", "when a clerk asks for what is missing", _kind, _applied, _missing, _dueDate);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder =
        LetterKind.Of("license-reminder", "License: reminder", "when a clerk reminds the customer of an open request for information", _kind, _applied, _missing, _dueDate);

    /// <summary>Refused.</summary>
    public static readonly LetterKind Refused = LetterKind.Of("license-refused", "License: refused", "when a supervisor refuses an application", _kind, _applied, _reason, _law);

    /// <summary>Revoked.</summary>
    public static readonly LetterKind Revoked = LetterKind.Of("license-revoked", "License: revoked", "when a supervisor revokes a license or records that it was", _kind, _reason, _law);

    /// <summary>Every kind, in the order of a license's life.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [MoreInformation, Reminder, Refused, Revoked];
}
