using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment as it was worked out before its turn to be posted; or what the same form posted before.</summary>
internal sealed record PaymentToPost
{
    public PaymentEvent? Earlier { get; init; }

    public Drawer? Drawer { get; init; }

    public PaymentOffer? Offer { get; init; }

    public IReadOnlyList<Account> Payers { get; init; } = [];

    public IReadOnlyList<ObligationLedger> Open { get; init; } = [];
}
