using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A payment as it was worked out before its turn to be posted; or what the same form posted before.</summary>
internal sealed record PaymentToPost
{
    public PaymentEvent? Earlier { get; init; }

    public Drawer? Drawer { get; init; }

    public PaymentOffer? Offer { get; init; }

    public IReadOnlyList<Account> Payers { get; init; } = [];

    /// <summary>What the payers owe, with the fees of the counter that the visit charges.</summary>
    public FeeSale Sale { get; init; } = new([], []);
}
