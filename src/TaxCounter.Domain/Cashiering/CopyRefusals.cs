using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a receipt is not printed, or not printed again.</summary>
public static class CopyRefusals
{
    /// <summary>No reason.</summary>
    public static readonly Refusal ReasonNeeded = new("cashiering.copy-reason", "Choose why a copy is printed. It stays with the receipt.", "Reason");

    /// <summary>A reason that asks for words, without them.</summary>
    public static readonly Refusal WhoNeeded = new("cashiering.copy-who", "Enter who asks for the copy and by what authorization: a letter, a power of attorney, their position in the business.", "Note");

    /// <summary>Another reason, without words.</summary>
    public static readonly Refusal NoteNeeded = new("cashiering.copy-note", "Enter the reason in a few words. It stays with the receipt.", "Note");

    /// <summary>Too long.</summary>
    public static readonly Refusal NoteTooLong = new("cashiering.copy-note-long", $"Use {CopyAsked.LongestNote} characters or fewer.", "Note");

    /// <summary>The receipt itself is printed once, by who took the payment.</summary>
    public static readonly Refusal PrintedOnce = new("cashiering.printed-once", "The receipt itself is printed once, by the clerk who took the payment, while the customer is at the window. Print a copy instead.");

    /// <summary>Somebody else printed a copy meanwhile.</summary>
    public static Refusal AnotherCopy(PaymentEvent visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new("cashiering.another-copy", $"Copy {visit.Copies} of {visit.Number} was printed since this page was opened. Look at it, then print yours if it is still needed.");
    }

    /// <summary>What is wrong with what was asked; null when nothing is.</summary>
    internal static Refusal? Wrong(CopyAsked asked) => asked.Because switch
    {
        null => ReasonNeeded,
        { } reason when !Enum.IsDefined(reason) => ReasonNeeded,
        CopyReason.OtherPerson when asked.Words is null => WhoNeeded,
        CopyReason.Other when asked.Words is null => NoteNeeded,
        _ => asked.Words is not { } note ? null
            : note.Length > CopyAsked.LongestNote ? NoteTooLong
            : StaffRefusals.WrongText(note, "Note"),
    };
}
