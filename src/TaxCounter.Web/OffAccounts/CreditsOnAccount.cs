using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.OffAccounts;

/// <summary>On the account's page: its credits, each with its cause and until when it can be claimed back.</summary>
public sealed class CreditsOnAccount(ICredits credits) : IAccountPanel
{
    private const int Most = 5;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Balance.Unapplied.IsPositive || !seen.Who.May(Permission.SeeOffAccounts))
        {
            return new AccountPart();
        }

        var all = await credits.OfAccount(seen.Account.Id);
        return new AccountPart
        {
            Actions = [.. all.Take(Most).Select((c, i) => new AccountAction
            {
                Place = 26,
                Key = i == 0 ? "M" : null,
                Url = $"/off-accounts/{c.Id.Value}",
                Text = $"Credit of {c.Amount.InDollars()}",
                Note = $"{c.Cause.Words()}{(c.IsCarried ? ", carried forward" : "")}; {(c.RightEndsOn < seen.Today ? "refund right ended" : "claim by")} {c.RightEndsOn.Long()}",
            })],
        };
    }
}
