using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>A payment whose form the records did not answer: it is sent again as it is, and finds its receipt if there is one.</summary>
/// <param name="Sent">The form as it was sent.</param>
/// <param name="Payer">The account.</param>
/// <param name="No">What the records said.</param>
public sealed record SameForm(PaymentForm Sent, Account Payer, Refusal No)
{
    /// <summary>Whether a receipt may have been issued all the same.</summary>
    public bool IsUnknown => No.Code.StartsWith("storage.unsure", StringComparison.Ordinal);
}
