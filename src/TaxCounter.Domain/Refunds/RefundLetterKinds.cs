using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Refunds;

/// <summary>The letters about a refund. What they say in each language, and the values of their previews, are beside the records of the duty.</summary>
public static class RefundLetterKinds
{
    private static readonly LetterField _claimDay = new("claim-day", "The day the claim came in.", false);
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true);
    private static readonly LetterField _dueDate = new("due-date", "The last day to answer, by the rule book.", true);
    private static readonly LetterField _claimed = new("claimed", "What was claimed.", false);
    private static readonly LetterField _refunded = new("refunded", "What is refunded, without interest.", true);
    private static readonly LetterField _interest = new("interest", "A sentence about the interest that is paid with it.", true);
    private static readonly LetterField _total = new("total", "What is paid in all.", true);
    private static readonly LetterField _reason = new("reason", "The reason for the decision, as the supervisor wrote it.", true);
    private static readonly LetterField _appeal = new("appeal", "How to appeal and by when, as the rule book says it.", true);

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation = LetterKind.Of("refund-more-information", "Refund: more information needed", "when a clerk asks for what is missing", _claimDay, _claimed, _missing, _dueDate);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder = LetterKind.Of("refund-reminder", "Refund: reminder", "when a clerk reminds the customer of an open request for information", _claimDay, _claimed, _missing, _dueDate);

    /// <summary>Approved.</summary>
    public static readonly LetterKind Approved = LetterKind.Of("refund-approved", "Refund: approved", "when a supervisor approves a refund", _claimDay, _claimed, _refunded, _interest, _total) with { FiguresExample = "refund" };

    /// <summary>Denied.</summary>
    public static readonly LetterKind Denied = LetterKind.Of("refund-denied", "Refund: denied", "when a supervisor denies a refund", _claimDay, _claimed, _reason, _appeal);

    /// <summary>Every kind, in the order of a case.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [MoreInformation, Reminder, Approved, Denied];
}
