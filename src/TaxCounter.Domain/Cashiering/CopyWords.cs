namespace TaxCounter.Domain.Cashiering;

/// <summary>Reasons for a copy as a clerk says them.</summary>
public static class CopyWords
{
    // No arm for "all others": a new reason is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a few words, as the list of the form has it.</summary>
    public static string Words(this CopyReason reason) => reason switch
    {
        CopyReason.Lost => "the customer lost it",
        CopyReason.PrinterFailed => "the printer failed",
        CopyReason.NotPrinted => "not printed when it was taken",
        CopyReason.ForTheFile => "for the office’s file",
        CopyReason.OtherPerson => "another person, with authorization",
        CopyReason.Other => "another reason",
    };

    /// <summary>Whether the reason asks for words of its own.</summary>
    public static bool NeedsNote(this CopyReason reason) => reason switch
    {
        CopyReason.OtherPerson or CopyReason.Other => true,
        CopyReason.Lost or CopyReason.PrinterFailed or CopyReason.NotPrinted or CopyReason.ForTheFile => false,
    };
#pragma warning restore CS8524

    /// <summary>The reason of a copy, with what was written to it.</summary>
    public static string Says(this ReceiptCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        return copy.Reason == CopyReason.Other ? copy.Note ?? "" : copy.Note is { } note ? $"{copy.Reason.Words()}: {note}" : copy.Reason.Words();
    }
}
