using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>What a returned check had paid and is owed again, as of today.</summary>
/// <param name="Account">Whose.</param>
/// <param name="TakenOff">How much of the check had paid it.</param>
/// <param name="Before">What is owed now.</param>
/// <param name="After">What is owed then, late charges as if that much had never been paid.</param>
public sealed record ReopenedByCheck(Account Account, Money TakenOff, ObligationBalance Before, ObligationBalance After)
{
    /// <summary>Penalty and interest that come back.</summary>
    public Money ComesBack => After.PenaltyAfterWaiver + After.LateCharges.Interest - Before.PenaltyAfterWaiver - Before.LateCharges.Interest;
}
