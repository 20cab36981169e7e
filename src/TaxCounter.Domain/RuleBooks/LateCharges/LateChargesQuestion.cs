using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book is asked for one obligation.</summary>
public sealed record LateChargesQuestion
{
    /// <summary>The tax type's code, <c>sales</c>.</summary>
    public required string TaxType { get; init; }

    /// <summary>The due date as recorded or entered; the rule book itself moves it off weekends and legal holidays.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The same with the due date that counts.</summary>
    internal LateChargesQuestion CountedBy(BusinessCalendar calendar) => calendar.RollForward(DueOn) is var counted && counted != DueOn ? this with { DueOn = counted } : this;

    /// <summary>As of which day. Amounts of later days are as if they had not happened.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Charges to tax, adjustments (also below zero) among them. From its effective day on a charge counts as due from the due date.</summary>
    public required IReadOnlyList<DatedAmount> Charges { get; init; }

    /// <summary>What was credited to tax. A payment taken back stands here as a second amount below zero with the payment's own day.</summary>
    public required IReadOnlyList<DatedAmount> Credits { get; init; }

    /// <summary>Penalty that was waived, by the day from which it counts; a waiver taken back stands below zero. It offsets the penalty and changes nothing else.</summary>
    public IReadOnlyList<DatedAmount> Waivers { get; init; } = [];

    /// <summary>What of a penalty is waived as of <see cref="AsOf"/>: never more than it, never less than nothing.</summary>
    public Money WaivedOf(Money penalty)
    {
        var asOf = AsOf;
        return Money.Max(Money.Zero, Money.Min(penalty, Waivers.Where(w => w.Day <= asOf).Total(w => w.Amount)));
    }

    /// <summary>The day the return came in; a day after <see cref="AsOf"/> says it has not. Null: not known, and a penalty for late filing is then not charged but noted.</summary>
    public DateOnly? FiledOn { get; init; }
}
