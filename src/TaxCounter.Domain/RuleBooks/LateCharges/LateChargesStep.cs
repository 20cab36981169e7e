using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One line of the explanation: one base, one rate, one stretch of time, rounded once.</summary>
public sealed record LateChargesStep
{
    /// <summary>Penalty or interest.</summary>
    public required Component Component { get; init; }

    /// <summary>First day of the stretch; of interest, the day it counts from.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the stretch.</summary>
    public required DateOnly To { get; init; }

    public required int Days { get; init; }

    /// <summary>The rate, a fraction of one, for a step, a month or a year.</summary>
    public required decimal Rate { get; init; }

    /// <summary>The published factor for one day, where there is one.</summary>
    public decimal? Factor { get; init; }

    /// <summary>The unpaid tax it is taken of.</summary>
    public required Money Base { get; init; }

    /// <summary>The result, rounded half up to the cent.</summary>
    public required Money Amount { get; init; }

    /// <summary>How many of <see cref="Unit"/> were counted.</summary>
    public required int Count { get; init; }

    /// <summary>What was counted.</summary>
    public required StepUnit Unit { get; init; }

    /// <summary>The least that is charged, where <see cref="Unit"/> is <see cref="StepUnit.Minimum"/>.</summary>
    public Money? Least { get; init; }

    /// <summary>The first day that counts, as a customer is told it: of daily interest the day after <see cref="From"/>.</summary>
    public DateOnly FirstDay => Unit == StepUnit.Day ? From.AddDays(1) : From;

    /// <summary>How long: <c>60 days, from Sep 22</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What was counted, in a word or two for a receipt: <c>2 periods</c>, <c>2 months</c>, <c>91 days</c>.</summary>
    public required string Counted { get; init; }

    /// <summary>How it is worked out: <c>911.20 × 5 % × 2 periods of 30 days or part</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>Who says so.</summary>
    public required Authority Authority { get; init; }
}
