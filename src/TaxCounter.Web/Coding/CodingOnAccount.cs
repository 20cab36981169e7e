using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Coding;

/// <summary>On the account's page: the way to the coding assistant, with what is doubtful about the code it carries.</summary>
public sealed class CodingOnAccount(CodingReview review) : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return Task.FromResult(new AccountPart { Actions = seen.Who.May(Permission.SeeAccounts) && seen.Account.Kind == AccountKind.Business ? [Action(seen)] : [] });
    }

    private AccountAction Action(AccountSeen seen)
    {
        var finding = review.Of(seen.Account.Naics, seen.Account.BusinessType, seen.Today);
        return new() { Place = 60, Url = $"/coding?account={seen.Account.Number}", Text = "Coding assistant", Note = finding?.Says ?? "industry, location, taxes, license" };
    }
}
