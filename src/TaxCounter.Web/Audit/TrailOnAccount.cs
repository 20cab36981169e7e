using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Audit;

/// <summary>On the account's page: who saw or did what.</summary>
public sealed class TrailOnAccount : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var trail = new AccountAction { Place = 70, Key = "A", Url = "/audit?account=" + seen.Account.Number, Text = "Audit trail", Note = "who saw or did what here" };
        return Task.FromResult(new AccountPart { Actions = seen.Who.May(Permission.SeeAudit) ? [trail] : [] });
    }
}
