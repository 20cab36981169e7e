using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Refunds;

/// <summary>On the account's page: where its claims for refunds are.</summary>
public sealed class RefundsOnAccount(IRefunds refunds) : IAccountPanel
{
    private const int Most = 5;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return !seen.Has(this) || !seen.Who.May(Permission.SeeRefunds) ? new AccountPart()
            : new AccountPart { Notes = [.. (await refunds.OfAccount(seen.Account.Id)).Where(r => RefundPages.IsOpen(r.Story.State) || r.PaidOn >= seen.Today.AddDays(-90)).Take(Most).Select(r => new AccountNote("/Refunds/_OnAccount.cshtml", r))] };
    }
}
