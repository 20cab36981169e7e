using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>What one account of the seller of a business owes on a day, late charges included, and which of its returns are missing.</summary>
/// <param name="Account">The account.</param>
/// <param name="Owed">What it owes.</param>
/// <param name="MissingReturns">How many returns were expected and not filed.</param>
public sealed record SellerDebt(Account Account, Money Owed, int MissingReturns)
{
    /// <summary>Whether nothing stands in the way of a certificate.</summary>
    public bool IsClear => !Owed.IsPositive && MissingReturns == 0;
}
