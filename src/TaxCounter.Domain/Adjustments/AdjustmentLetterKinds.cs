using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The letters about an adjustment. What they say in each language, and the values of their previews, lie beside the records of the duty.</summary>
public static class AdjustmentLetterKinds
{
    private static readonly LetterField _started = new("started-day", "The day the adjustment was started.", false);
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true);
    private static readonly LetterField _dueDate = new("due-date", "The last day to answer, by the rule book.", true);
    private static readonly LetterField _why = new("why", "The reason of the rule book.", false);
    private static readonly LetterField _statement = new("statement", "What was wrong, as the clerk wrote it.", true);
    private static readonly LetterField _change = new("change", "A sentence that says by how much the charges fall or rise.", true);
    private static readonly LetterField _credit = new("credit", "A sentence about money that was paid and becomes a credit; empty if there is none.", false);
    private static readonly LetterField _owed = new("owed", "A sentence that says what is owed for these periods after it, on the day of the letter.", true);
    private static readonly LetterField _law = new("law", "The authority of the reason in the rule book.", true);
    private static readonly LetterField _reason = new("reason", "The reason for the decision, as it was written.", true);

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation =
        LetterKind.Of("adjustment-more-information", "Adjustment: more information needed", "when a clerk asks for what is missing", _started, _missing, _dueDate);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder =
        LetterKind.Of("adjustment-reminder", "Adjustment: reminder", "when a clerk reminds the customer of an open request for information", _started, _missing, _dueDate);

    /// <summary>The charges are corrected.</summary>
    public static readonly LetterKind Posted =
        LetterKind.Of("adjustment-posted", "Adjustment: charges corrected", "when an adjustment is posted", _why, _statement, _change, _credit, _owed, _law) with { FiguresExample = "adjustment" };

    /// <summary>Denied.</summary>
    public static readonly LetterKind Denied = LetterKind.Of("adjustment-denied", "Adjustment: denied", "when a supervisor denies an adjustment", _started, _why, _reason, _law);

    /// <summary>Reversed.</summary>
    public static readonly LetterKind Reversed = LetterKind.Of("adjustment-reversed", "Adjustment: reversed", "when a supervisor reverses an adjustment", _why, _reason, _change);

    /// <summary>Every kind, in the order of a case.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [MoreInformation, Reminder, Posted, Denied, Reversed];
}
