using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>A duplicate that was merged, as lists have it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="MergedOn">Since when.</param>
/// <param name="Owing">Posted and unpaid on it.</param>
/// <param name="Unapplied">Credit on it that pays nothing yet.</param>
public sealed record MergedAccount(AccountId Id, AccountNumber Number, string Name, DateOnly MergedOn, Money Owing, Money Unapplied)
{
    /// <summary>Whether there is something on it to pay or to give back.</summary>
    public bool HasMoney => !Owing.IsZero || !Unapplied.IsZero;
}
