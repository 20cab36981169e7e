using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a day posted to one ledger account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Debits">All debits.</param>
/// <param name="Credits">All credits.</param>
public sealed record FinanceAccount(LedgerAccount Account, Money Debits, Money Credits)
{
    /// <summary>As a debit; negative where it is a credit.</summary>
    public Money Net => Debits - Credits;
}
