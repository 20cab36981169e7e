using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>When a penalty takes its next step.</summary>
public enum PenaltyStepping
{
    /// <summary>When thirty days are over; nothing for a part of them.</summary>
    CompletedThirtyDays = 1,

    /// <summary>When a period of thirty days begins.</summary>
    ThirtyDaysOrPart = 2,

    /// <summary>When a month, counted from the day after the due day, begins.</summary>
    MonthOrPart = 3,

    /// <summary>The day after the due day, then on the first of each calendar month.</summary>
    FirstOfMonth = 4,
}

/// <summary>What a penalty's percentage is taken of.</summary>
public enum PenaltyBase
{
    /// <summary>The tax still due after payments made in time or before the period began (R.S. 47:337.70(A)).</summary>
    StillDue = 1,

    /// <summary>The tax of the return, paid or not (72 P.S. 7266(a)).</summary>
    TaxCharged = 2,
}

/// <summary>What ends the running of a penalty.</summary>
public enum PenaltyEnd
{
    /// <summary>The payment of the tax.</summary>
    Paid = 1,

    /// <summary>The filing of the return.</summary>
    Filed = 2,
}

/// <summary>A day of each year, written <c>03-01</c>.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 28, so that every year has it.</param>
public readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>That day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);
}

/// <summary>A penalty for lateness that grows by equal steps up to a cap.</summary>
public sealed record PenaltyRule
{
    /// <summary>When it steps.</summary>
    public required PenaltyStepping Stepping { get; init; }

    /// <summary>Each step, as a fraction of one: 0.05.</summary>
    public required decimal Rate { get; init; }

    /// <summary>All steps together, as a fraction of one: 0.25. A whole number of steps.</summary>
    public required decimal Cap { get; init; }

    /// <summary>What the percentage is taken of.</summary>
    public required PenaltyBase Base { get; init; }

    /// <summary>What ends it.</summary>
    public required PenaltyEnd End { get; init; }

    /// <summary>The least that is charged once the penalty applies at all; nothing where the law has none.</summary>
    public Money Minimum { get; init; }

    /// <summary>No step before this day of the due day's year: a license unpaid in February is late on March 1, leap year or not.</summary>
    public DayOfYear? NotBefore { get; init; }

    /// <summary>How many steps there can be.</summary>
    public int MostSteps => (int)(Cap / Rate);

    /// <summary>The day the <paramref name="step"/>th period begins (1 is the first): what was paid before it is out of its base.</summary>
    internal DateOnly BeginsOn(DateOnly dueOn, int step)
    {
        var first = dueOn.AddDays(1);
        if (NotBefore is { } day && day.In(dueOn.Year) > first)
        {
            first = day.In(dueOn.Year);
        }

        return Stepping switch
        {
            PenaltyStepping.MonthOrPart => first.AddDays(-1).AddMonths(step - 1).AddDays(1),
            PenaltyStepping.FirstOfMonth => step == 1 ? first : new DateOnly(first.Year, first.Month, 1).AddMonths(step - 1),
            _ => first.AddDays(30 * (step - 1)),
        };
    }

    /// <summary>The day the <paramref name="step"/>th step is charged.</summary>
    internal DateOnly ChargedOn(DateOnly dueOn, int step) =>
        Stepping == PenaltyStepping.CompletedThirtyDays ? BeginsOn(dueOn, step).AddDays(29) : BeginsOn(dueOn, step);

    /// <summary>What the <paramref name="step"/>th step is a percentage of; never negative.</summary>
    internal Money BaseOf(in OpenTax tax, int step)
    {
        if (Base == PenaltyBase.TaxCharged)
        {
            return tax.Charged;
        }

        // A period that was not completed because all was paid in it costs nothing, though the base is what was unpaid when it began.
        var nothingLeft = Stepping == PenaltyStepping.CompletedThirtyDays && tax.UnpaidBefore(ChargedOn(tax.DueOn, step)).IsZero;
        return nothingLeft ? Money.Zero : tax.UnpaidBefore(BeginsOn(tax.DueOn, step));
    }
}
