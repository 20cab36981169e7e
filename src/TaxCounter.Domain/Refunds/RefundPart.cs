using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Refunds;

/// <summary>One credit of a claim, with its own refund right and its own interest.</summary>
public sealed class RefundPart
{
    private RefundPart()
    {
    }

    /// <summary>1, 2, 3 … of the claim.</summary>
    public int Number { get; private init; }

    /// <summary>The account that has the credit; the taxpayer's, but not always the one the claim is on.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The obligation whose credit is claimed; null for money without one.</summary>
    public ObligationId? FromId { get; private init; }

    /// <summary>The day the credit arose.</summary>
    public DateOnly AroseOn { get; private init; }

    /// <summary>The day the money was paid.</summary>
    public DateOnly PaidInOn { get; private init; }

    /// <summary>The last day of the refund right.</summary>
    public DateOnly RightEndsOn { get; private init; }

    public Money Claimed { get; private init; }

    public Money Recommended { get; private set; }

    public Money Granted { get; private set; }

    /// <summary>The interest that is paid with it, through the day of the approval.</summary>
    public Money Interest { get; private set; }

    /// <summary>What is refunded of it: as approved, else as recommended, else as claimed.</summary>
    public Money Amount => Granted.IsPositive ? Granted : Recommended.IsPositive ? Recommended : Claimed;

    /// <summary>Whether it is this credit's.</summary>
    public bool Is(OpenCredit credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        return credit.AccountId == AccountId && credit.FromId == FromId && credit.AroseOn == AroseOn;
    }

    internal static RefundPart Of(int number, OpenCredit credit, Money claimed) => new()
    {
        Number = number,
        AccountId = credit.AccountId,
        FromId = credit.FromId,
        AroseOn = credit.AroseOn,
        PaidInOn = credit.PaidOn,
        RightEndsOn = credit.RightEndsOn,
        Claimed = claimed,
    };

    internal void Recommend(Money amount) => Recommended = amount;

    internal void Grant(Money interest) => (Granted, Interest) = (Recommended, interest);
}
