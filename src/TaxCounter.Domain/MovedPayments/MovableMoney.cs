using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>What one payment paid on one obligation, and how much of it can still be moved.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Followed">What followed from it in its own act.</param>
/// <param name="Ledger">What it paid, with its movements.</param>
/// <param name="Account">Whose that is.</param>
/// <param name="Receipt">The number of its receipt; null for a payment of the old system.</param>
/// <param name="Paid">What it paid there.</param>
/// <param name="MovedBefore">What came off of that before and was not put back: moved, or paid by a check that came back.</param>
public sealed record MovableMoney(Posting Payment, IReadOnlyList<Posting> Followed, ObligationLedger Ledger, Account Account, string? Receipt, Money Paid, Money MovedBefore)
{
    /// <summary>What can be moved.</summary>
    public Money Left => Paid - MovedBefore;
}
