using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.House.Tests.Banners;

/// <summary>On the account's page: requesting a banner.</summary>
public sealed class BannersOnAccount : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen) => Task.FromResult(new AccountPart
    {
        Actions = seen.Who.May(Permission.WorkLicenses) ? [new AccountAction { Place = 46, Url = "/banners/new?account=" + seen.Account.Number, Text = "Request a banner", Note = "over the street" }] : [],
    });
}
