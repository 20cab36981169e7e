using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A request to void a receipt: who asked and why, who decided. Never the same person, and never the clerk who took the money.</summary>
public sealed class ReceiptVoid
{
    private ReceiptVoid()
    {
        Reason = "";
        Requested = null!;
    }

    /// <summary>The visit.</summary>
    public PaymentEventId PaymentEventId { get; private init; }

    /// <summary>1, 2, 3 … of this receipt.</summary>
    public int Number { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>Who asked.</summary>
    public Signature Requested { get; private init; }

    /// <summary>What became of it.</summary>
    public VoidOutcome Outcome { get; private set; }

    /// <summary>Who decided; null while it waits.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What they said to it, when they refused.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>The revision that a first of two approvals is bound to: this request and no other of the receipt.</summary>
    public string Revision => $"request {Number}";

    internal static ReceiptVoid Ask(PaymentEventId paymentEvent, int number, CounterAct act) => new()
    {
        PaymentEventId = paymentEvent,
        Number = number,
        Reason = act.Reason!,
        Requested = act.Signature,
        Outcome = VoidOutcome.Pending,
    };

    /// <summary>Why this person may not decide; null when they may.</summary>
    internal Refusal? WhyNotDecide(string takenByPerson, CounterAct act) => act.By.May(Permission.ApproveVoid)
        ? act.By.WhyNotSecond(Permission.ApproveVoid, Requested.Person, takenByPerson)
        : StaffRefusals.NotAllowed(act.By, "approve a void");

    internal Refusal? Decide(bool agree, string takenByPerson, CounterAct act)
    {
        if (WhyNotDecide(takenByPerson, act) is { } no)
        {
            return no;
        }

        Outcome = agree ? VoidOutcome.Approved : VoidOutcome.Denied;
        Decided = act.SignatureFor(Permission.ApproveVoid);
        DecisionNote = agree ? null : act.Reason;
        return null;
    }
}
