using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>What a return comes to before it is posted: its check, the return before it, what is charged by it and what is owed then.</summary>
public sealed record ReturnPreview
{
    public required ReturnCheck Check { get; init; }

    public required ReturnSchedule Schedule { get; init; }

    public required Account Account { get; init; }

    /// <summary>Where the place of business was in the period.</summary>
    public required string LocationCode { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    /// <summary>The newest return of the period; null for the first.</summary>
    public FiledReturn? Before { get; init; }

    /// <summary>The same, recomputed.</summary>
    public ReturnCheck? BeforeCheck { get; init; }

    /// <summary>What posting it is: a charge, or the amendment of one.</summary>
    public PostingKind Kind => Before is null ? PostingKind.Charge : PostingKind.Amendment;

    /// <summary>The period's obligation; null where nothing was charged or paid for it yet.</summary>
    public ObligationLedger? Ledger { get; init; }

    /// <summary>What the account was charged for the period before.</summary>
    public required Money ChargedBefore { get; init; }

    /// <summary>What it is charged by this return and those before it.</summary>
    public required Money Charge { get; init; }

    /// <summary>More, or less, than before.</summary>
    public Money Difference => Charge - ChargedBefore;

    /// <summary>The charge if it is filed and paid in time, and the charge if it is not; the same where no discount can be kept.</summary>
    public (Money WithDiscount, Money WithoutDiscount) EitherWay { get; init; }

    /// <summary>The discount on tax that is added after the due date: there is none on it.</summary>
    public Money DiscountLost { get; init; }

    /// <summary>The difference fund by fund.</summary>
    public required IReadOnlyList<FundAmount> Funds { get; init; }

    /// <summary>The period as of today before it is posted; null where there is nothing yet.</summary>
    public ObligationBalance? BalanceBefore { get; init; }

    /// <summary>The period as of today once it is posted.</summary>
    public required ObligationBalance BalanceAfter { get; init; }

    /// <summary>From which day the difference counts: the due date, or today where that is not reached; so late charges run as on tax that was charged in time.</summary>
    public DateOnly EffectiveOn(DateOnly today) => DueOn < today ? DueOn : FiledOn < today ? FiledOn : today;

    /// <summary>What is not charged because it counts as filed or paid before today: penalty, interest and discount, against the same return filed today and not paid yet.</summary>
    public Money NotCharged { get; init; }

    /// <summary>What the return takes off the charge of its period.</summary>
    public Money Lowered => Money.Max(Money.Zero, -Difference);

    /// <summary>What returns of the same account took off, or let go uncharged, shortly before without anybody's approval.</summary>
    public AloneBefore Alone { get; init; } = AloneBefore.None;

    /// <summary>So much disappears that somebody else has to approve it.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>What is owed by it today, the tax and what is charged for being late.</summary>
    internal Money ChargeAndLate => Charge + LateOf(BalanceAfter);

    /// <summary>Late charges that the return adds, or takes off.</summary>
    public Money LateChargesDifference => LateOf(BalanceAfter) - LateOf(BalanceBefore);

    /// <summary>Discount as corrected, less that of the return before.</summary>
    public Money DiscountDifference => DiscountOf(Check) - (BeforeCheck is null ? Money.Zero : DiscountOf(BeforeCheck)) - DiscountLost;

    /// <summary>What may not be posted without another look, as a short text: the lines, the days and the amounts.</summary>
    public string Fingerprint => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Check.Entries}|{FiledOn:yyyy-MM-dd}|{Charge.Cents}|{ChargedBefore.Cents}|{BalanceAfter.Owed.Cents}|{Before?.Sequence ?? 0}");

    /// <summary>The discounts of a return as they come out right.</summary>
    public static Money DiscountOf(ReturnCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var lines = check.Form.Lines.Where(l => l.Kind == ReturnLineKind.Discount).Select(l => l.Id).ToHashSet();
        return check.Corrected.Where(c => lines.Contains(c.Key.Line)).Total(c => c.Value);
    }

    private static Money LateOf(ObligationBalance? balance) => balance is null ? Money.Zero : balance.LateCharges.Penalty - balance.LateCharges.Waived + balance.LateCharges.Interest;
}
