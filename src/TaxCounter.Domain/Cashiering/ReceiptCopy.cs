using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A copy of a receipt that was printed after the receipt itself: who, when and why. Never changed.</summary>
public sealed class ReceiptCopy
{
    private ReceiptCopy() => Printed = null!;

    /// <summary>The visit.</summary>
    public PaymentEventId PaymentEventId { get; private init; }

    /// <summary>1, 2, 3 … of this receipt, as the paper says.</summary>
    public int Number { get; private init; }

    /// <summary>Why.</summary>
    public CopyReason Reason { get; private init; }

    /// <summary>What was written to it: who asked and by what authorization, or another reason; null for none.</summary>
    public string? Note { get; private init; }

    /// <summary>The account whose sheet alone was printed; null for all of them.</summary>
    public AccountId? Sheet { get; private init; }

    /// <summary>The office's day on which it was printed.</summary>
    public DateOnly PrintedOn { get; private init; }

    /// <summary>Who printed it.</summary>
    public Signature Printed { get; private init; }

    internal static ReceiptCopy Of(PaymentEventId visit, CopyAsked asked, CounterAct act) => new()
    {
        PaymentEventId = visit,
        Number = asked.Number,
        Reason = asked.Because!.Value,
        Note = asked.Words,
        Sheet = asked.Sheet,
        PrintedOn = act.Today,
        Printed = act.Signature,
    };

    /// <summary>Whether the same form asks for it again.</summary>
    internal bool IsSame(CopyAsked asked, CounterAct act) => Number == asked.Number && Reason == asked.Because && Note == asked.Words && Sheet == asked.Sheet && act.By.IsSamePerson(Printed.Person);
}
