using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Where the money of a day came from: a ledger account that was debited by payments, less what went back out of it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">How much; negative where more went back than came in.</param>
public sealed record FinanceSource(LedgerAccount Account, Money Amount);
