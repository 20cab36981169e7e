using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Registering;

/// <summary>On the account's page: what to file and when, and how it was registered here.</summary>
public sealed class RegistrationOnAccount(IBusinessRegistrations registrations) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var found = seen.Has(this) && seen.Account.Number.IsOfSeries && seen.Who.May(Permission.SeeLicenses) ? await registrations.OfAccount(seen.Account.Id) : null;
        return new AccountPart
        {
            Actions =
            [
                .. seen.Account.Registrations.Count == 0 ? Array.Empty<AccountAction>() : [new AccountAction { Place = 61, Url = $"/registering/filing?account={seen.Account.Number}", Text = "What to file, and when", Note = "also if it closes on a day" }],
                .. seen.Who.May(Permission.SeeLicenses) && seen.Account.Kind == AccountKind.Business ? [new AccountAction { Place = 63, Url = $"/registering/clearance?account={seen.Account.Number}", Text = "Clearance", Note = "if the business is sold" }] : Array.Empty<AccountAction>(),
                .. seen.Who.May(Permission.WorkLicenses) && seen.Account is { Kind: AccountKind.Business, Status: AccountStatus.Open } ? [new AccountAction { Place = 64, Url = $"/registering/move?account={seen.Account.Number}", Text = "Move", Note = "the coding is run again, dated" }] : Array.Empty<AccountAction>(),
                .. found is null ? Array.Empty<AccountAction>() : [new AccountAction { Place = 62, Url = $"/registering/{found.Number}", Text = $"Registration {found.Number}", Note = "how it was coded, and by which rules" }],
            ],
        };
    }
}
