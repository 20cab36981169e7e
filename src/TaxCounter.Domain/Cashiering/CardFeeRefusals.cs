using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a card does not pay with its fee.</summary>
public static class CardFeeRefusals
{
    /// <summary>The card would pay nothing but its own fee.</summary>
    public static Refusal NothingLeft(CardFeeRule rule, Money charged)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new("cashiering.card-fee", $"{charged.InDollars()} by card would be used up by the {rule.Name.ToLowerInvariant()} of {rule.Minimum.InDollars()}. Take more by card, or another kind of payment.", "Amount");
    }
}
