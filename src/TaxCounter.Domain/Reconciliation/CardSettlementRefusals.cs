using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Why a card is not explained.</summary>
public static class CardSettlementRefusals
{
    /// <summary>Settled or explained by now, or none.</summary>
    public static readonly Refusal NotOpen = new("reconciliation.card-not-open", "Choose a card from the list. One that is settled or explained by now is no longer on it.", "Card");
}
