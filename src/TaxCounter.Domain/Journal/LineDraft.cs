using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>A line still being written: where, which side, how much, and what it concerns.</summary>
public sealed record LineDraft(LedgerAccount Account, Side Side, Money Amount)
{
    /// <summary>The taxpayer's account.</summary>
    public AccountId? AccountId { get; init; }

    public ObligationId? ObligationId { get; init; }

    /// <summary>The part of the obligation.</summary>
    public Component? Component { get; init; }

    /// <summary>The tax type's code.</summary>
    public string? TaxType { get; init; }

    /// <summary>The fund's code, on revenue.</summary>
    public string? Fund { get; init; }

    /// <summary>The thing handed over.</summary>
    public TenderId? TenderId { get; init; }

    public DrawerId? DrawerId { get; init; }

    public DepositId? DepositId { get; init; }

    /// <summary>A debit.</summary>
    public static LineDraft Debit(LedgerAccount account, Money amount) => new(account, Side.Debit, amount);

    /// <summary>A credit.</summary>
    public static LineDraft Credit(LedgerAccount account, Money amount) => new(account, Side.Credit, amount);

    /// <summary>A debit where the amount is positive, a credit of its opposite where it is negative.</summary>
    public static LineDraft Net(LedgerAccount account, Money debit) => new(account, debit.IsNegative ? Side.Credit : Side.Debit, debit.Abs());

    /// <summary>The same on the other side.</summary>
    public LineDraft OnOtherSide() => this with { Side = Side == Side.Debit ? Side.Credit : Side.Debit };
}
