using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Where a payment half entered is kept: by the first account it is for.</summary>
public static class PaymentDrafts
{
    /// <summary>The place of the payment form of an account.</summary>
    public static DraftPlace Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new DraftPlace("/cashiering/payments/new?account=" + account.Number.Digits, "/cashiering/payments");
    }
}
