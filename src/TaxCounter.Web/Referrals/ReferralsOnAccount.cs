using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Referrals;

/// <summary>On the account's page: what of it is referred and open, and what was answered in the last 90 days, for the next clerk.</summary>
public sealed class ReferralsOnAccount(IReferrals referrals) : IAccountPanel
{
    private const int Most = 20, MostShown = 2, Days = 90;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (!seen.Who.May(Permission.SeeReferrals))
        {
            return new AccountPart();
        }

        IReadOnlyList<ReferralRow> rows = seen.Has(this) ? await referrals.OfAccount(seen.Account.Id, Most) : [];
        var told = rows.Where(r => r.Referral.IsOpen || (r.Referral.State == ReferralState.Answered && r.Referral.SentOn >= seen.Today.AddDays(-Days))).Take(MostShown).ToList();
        return new AccountPart
        {
            Notes = [.. told.Select(r => new AccountNote("/Referrals/_OnAccount.cshtml", r.Referral))],
            Actions = !seen.Who.May(Permission.WorkReferrals) ? []
                : [new AccountAction { Place = 92, Url = $"/referrals/new?account={seen.Account.Number}", Text = "Refer a question", Note = rows.Count == 0 ? "to a colleague, a supervisor, another unit" : rows.Count == 1 ? "1 before" : $"{rows.Count} before" }],
        };
    }
}
