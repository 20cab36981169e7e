using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>What the account's page says of merges.</summary>
/// <param name="Account">Whose page.</param>
/// <param name="Balance">What it owes itself, on the day that is shown.</param>
/// <param name="Duplicates">The duplicates merged into it, with what each owes on that day.</param>
public sealed record MergedSeen(Account Account, BalanceTable Balance, IReadOnlyList<(MergedAccount Duplicate, BalanceTable Balance)> Duplicates)
{
    /// <summary>What all of them owe together.</summary>
    public Money Together => Balance.ToPay + Duplicates.Total(d => d.Balance.ToPay);
}
