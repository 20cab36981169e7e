using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One part of what a payment event pays: one component of one obligation, or, without an obligation, credit on the account.</summary>
public sealed class Payment
{
    internal Payment(PaymentEventId paymentEventId, int number, AccountId accountId, ObligationId? obligationId, Component? component, string? taxType, Period? period, Money amount, string? explanation)
    {
        PaymentEventId = paymentEventId;
        Number = number;
        AccountId = accountId;
        ObligationId = obligationId;
        Component = component;
        TaxType = taxType;
        Period = period;
        Amount = amount;
        Explanation = explanation;
    }

    /// <summary>The visit.</summary>
    public PaymentEventId PaymentEventId { get; }

    /// <summary>1, 2, 3 … as printed.</summary>
    public int Number { get; }

    public AccountId AccountId { get; }

    /// <summary>The obligation; none for credit on the account.</summary>
    public ObligationId? ObligationId { get; }

    /// <summary>The part of it.</summary>
    public Component? Component { get; }

    /// <summary>The tax type's code.</summary>
    public string? TaxType { get; }

    public Period? Period { get; }

    public Money Amount { get; }

    /// <summary>Why so much, in a few words: "2 periods", "2 months".</summary>
    public string? Explanation { get; }
}
