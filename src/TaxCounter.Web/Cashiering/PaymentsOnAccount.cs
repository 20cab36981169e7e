using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Cashiering;

/// <summary>On the account's page: taking a payment.</summary>
public sealed class PaymentsOnAccount : IAccountPanel
{
    /// <inheritdoc/>
    public Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var due = !seen.IsToday ? "of what is due today" : seen.Balance.ToPay.IsPositive ? seen.Balance.ToPay.InDollars() + " due today" : "nothing due today";
        var take = new AccountAction { Place = 10, Key = "P", IsMain = true, Url = "/cashiering/payments/new?account=" + seen.Account.Number, Text = "Take payment", Note = due };
        return Task.FromResult(new AccountPart { Actions = seen.Who.May(Permission.TakePayments) ? [take] : [] });
    }
}
