using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The letters about a penalty waiver. What they say in each language, and the values of their previews, lie beside the records of the duty.</summary>
public static class WaiverLetterKinds
{
    private static readonly LetterField _requestDay = new("request-day", "The day of the request.", false);
    private static readonly LetterField _askedDay = new("asked-day", "The day we asked for what is missing.", false);
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true);
    private static readonly LetterField _dueDate = new("due-date", "The last day to answer, by the rule book.", true);
    private static readonly LetterField _requestReason = new("request-reason", "The reason for the request, as the rule book names it.", false);
    private static readonly LetterField _reason = new("reason", "The reason for the decision, as the supervisor wrote it.", true);
    private static readonly LetterField _waived = new("waived", "All that is waived, or was.", false);
    private static readonly LetterField _credit = new("credit", "A sentence about penalty that was already paid and becomes a credit; empty if there is none.", false);
    private static readonly LetterField _owed = new("owed", "A sentence that says what is owed for these periods after it, on the day of the letter.", true);
    private static readonly LetterField _interest = new("interest", "What the rule book says about waiving interest, with its law.", true);
    private static readonly LetterField _appeal = new("appeal", "How to appeal and by when, under the law in force on the day of the letter. If the rule book has no time limit, whom to ask.", true);
    private static readonly LetterField _again = new("again", "The supporting documents that could help with a new request, by the reason for the request.", true);
    private static readonly LetterField _decidedDay = new("decided-day", "The day of the decision that is reversed.", false);

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation =
        LetterKind.Of("waiver-more-information", "Penalty waiver: more information needed", "when a clerk asks for what is missing", _requestDay, _missing, _dueDate);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder =
        LetterKind.Of("waiver-reminder", "Penalty waiver: reminder", "when a clerk reminds the customer of an open request for information", _requestDay, _askedDay, _missing, _dueDate);

    /// <summary>All is granted.</summary>
    public static readonly LetterKind Approved = Decision("waiver-approved", "Penalty waiver: approved", "when a supervisor approves all that was requested");

    /// <summary>Part is granted.</summary>
    public static readonly LetterKind ApprovedInPart = Decision("waiver-approved-in-part", "Penalty waiver: approved in part", "when a supervisor approves part of it");

    /// <summary>Nothing is granted.</summary>
    public static readonly LetterKind Denied = Decision("waiver-denied", "Penalty waiver: denied", "when a supervisor denies the request", _again);

    /// <summary>Closed without an answer.</summary>
    public static readonly LetterKind Closed =
        LetterKind.Of("waiver-closed", "Penalty waiver: closed without an answer", "when the due date passed without an answer", _requestDay, _askedDay, _missing, _dueDate);

    /// <summary>A waiver is taken back.</summary>
    public static readonly LetterKind Reversal =
        LetterKind.Of("waiver-reversal", "Penalty waiver: reversed", "when two people reverse a waiver", _decidedDay, _waived, _reason, _owed, _interest, _appeal) with { FiguresExample = "waiver-reversal" };

    /// <summary>Every kind, in the order of a case.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [MoreInformation, Reminder, Approved, ApprovedInPart, Denied, Closed, Reversal];

    private static LetterKind Decision(string code, string name, string written, params LetterField[] more) =>
        LetterKind.Of(code, name, written, [_requestDay, _requestReason, _reason, _waived, _credit, _owed, _interest, _appeal, .. more]) with { FiguresExample = "waiver-decision" };
}
