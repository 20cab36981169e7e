using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Registering;

/// <summary>On the account's page: how it was registered here.</summary>
public sealed class RegistrationOnAccount(IBusinessRegistrations registrations) : IAccountPanel
{
    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return seen.Account.Number.IsOfSeries && seen.Who.May(Permission.SeeLicenses) && await registrations.OfAccount(seen.Account.Id) is { } found
            ? new AccountPart { Actions = [new AccountAction { Place = 62, Url = $"/registering/{found.Number}", Text = $"Registration {found.Number}", Note = "how it was coded, and by which rules" }] }
            : new AccountPart();
    }
}
