using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Why a card that was charged stands in no settlement, as somebody wrote it down. Never changed.</summary>
public sealed class CardExplanation
{
    private CardExplanation() => (Reason, Explained) = ("", null!);

    internal CardExplanation(TenderId tender, CounterAct act) => (TenderId, Reason, Explained) = (tender, act.Reason!, act.Signature);

    /// <summary>The card.</summary>
    public TenderId TenderId { get; private init; }

    /// <summary>In words.</summary>
    public string Reason { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Signature Explained { get; private init; }
}
