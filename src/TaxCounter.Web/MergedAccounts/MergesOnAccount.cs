using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>On the account's page: that it is a duplicate and where to go on; the duplicates of an account that stays, with what is owed on each and on all together; the way to a merge.</summary>
public sealed class MergesOnAccount(IAccounts accounts, AccountDesk desk) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var account = seen.Account;
        List<(MergedAccount Duplicate, BalanceTable Balance)> duplicates = [];
        foreach (var duplicate in seen.Has(this) ? await accounts.MergedInto(account.Number) : [])
        {
            duplicates.Add((duplicate, await desk.Balance(duplicate.Id, seen.Balance.Day, openOnly: true)));
        }

        return new AccountPart
        {
            Notes = account.MergedInto is null && duplicates.Count == 0 ? [] : [new AccountNote("/MergedAccounts/_OnAccount.cshtml", new MergedSeen(account, seen.Balance, duplicates))],
            Actions = !seen.Who.May(Permission.ProposeMerge) && !seen.Has(this) ? [] :
            [
                new AccountAction
                {
                    Place = 86,
                    Key = "J",
                    Url = $"/accounts/{account.Number}/merge",
                    Text = "Merge a duplicate",
                    Note = account.MergedInto is not null ? "merged" : duplicates.Count switch { 0 => "two accounts of one business", 1 => "1 duplicate merged", var n => $"{n} duplicates merged" },
                },
            ],
        };
    }
}
