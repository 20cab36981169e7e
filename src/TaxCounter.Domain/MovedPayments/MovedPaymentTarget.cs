using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>One obligation that the moved money is for.</summary>
public sealed class MovedPaymentTarget
{
    internal MovedPaymentTarget(MovedPaymentId movedPaymentId, int number, ObligationId obligationId)
    {
        MovedPaymentId = movedPaymentId;
        Number = number;
        ObligationId = obligationId;
    }

    public MovedPaymentId MovedPaymentId { get; }

    /// <summary>1, 2, 3 … in the order in which they were chosen.</summary>
    public int Number { get; }

    public ObligationId ObligationId { get; }

    /// <summary>What it got; nothing before it is posted.</summary>
    public Money Amount { get; internal set; }
}
