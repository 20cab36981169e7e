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

        var all = (await credits.OfAccount(seen.Account.Id)).Take(Most).Select(c => Action(c, seen.Today)).ToList();
        return new AccountPart { Actions = all.Count == 0 ? [] : [all[0] with { Key = "M" }, .. all.Skip(1)] };
    }

    private static AccountAction Action(OpenCredit credit, DateOnly today) => new()
    {
        Place = 26,
        Url = $"/off-accounts/{credit.Id.Value}",
        Text = $"Credit of {credit.Amount.InDollars()}",
        Note = $"{credit.Cause.Words()}{(credit.IsCarried ? ", carried forward" : "")}; {(credit.RightEndsOn < today ? "refund right ended" : "claim by")} {credit.RightEndsOn.Long()}",
    };
}
