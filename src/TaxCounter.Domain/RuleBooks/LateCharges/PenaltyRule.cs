using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

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

    /// <summary>No step before this day of the due date's year: a license unpaid in February is late on March 1, leap year or not.</summary>
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
