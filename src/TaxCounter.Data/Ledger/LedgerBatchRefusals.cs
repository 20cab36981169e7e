using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>Why a charge or payment of an old system cannot be posted.</summary>
public static class LedgerBatchRefusals
{
    /// <summary>Another due date.</summary>
    public static Refusal OtherDueDate(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return new("ledger.other-due-date", $"This account already has a charge for {obligation.TaxType} {obligation.Period}, due {obligation.RecordedDueOn:yyyy-MM-dd}.", "due_on");
    }

    /// <summary>Money for nothing.</summary>
    public static Refusal NothingCharged(OldPayment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return new("ledger.nothing-charged", $"This account has no charge for {payment.TaxType} {payment.Period}. Import the charges first. Take money without a charge at the counter, as unapplied credit.", "period");
    }
}
