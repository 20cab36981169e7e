using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>An amount and the day it takes effect (not the day it was typed).</summary>
/// <param name="Day">The effective day: a payment's postmark, a charge's day.</param>
/// <param name="Amount">More than nothing adds; less takes back.</param>
public readonly record struct DatedAmount(DateOnly Day, Money Amount);

/// <summary>What the rule book is asked for one obligation.</summary>
public sealed record AssessmentQuestion
{
    /// <summary>The tax type's code, <c>sales</c>.</summary>
    public required string TaxType { get; init; }

    /// <summary>The due day, already moved off weekends and holidays.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>As of which day. Amounts of later days are as if they had not happened.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Charges to tax, adjustments (also below zero) among them. From its effective day on a charge counts as due from the due day.</summary>
    public required IReadOnlyList<DatedAmount> Charges { get; init; }

    /// <summary>What was credited to tax. A payment taken back stands here as a second amount below zero with the payment's own day.</summary>
    public required IReadOnlyList<DatedAmount> Credits { get; init; }

    /// <summary>Penalty that was waived, by the day from which it counts; a waiver taken back stands below zero. It offsets the penalty and changes nothing else.</summary>
    public IReadOnlyList<DatedAmount> Waivers { get; init; } = [];

    /// <summary>The day the return came in; a day after <see cref="AsOf"/> says it has not. Null: not known, and a penalty for late filing is then not charged but noted.</summary>
    public DateOnly? FiledOn { get; init; }
}

/// <summary>What should be assessed, in money alone.</summary>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
public readonly record struct LateAmounts(Money Penalty, Money Interest);

/// <summary>What a step counts. With <see cref="AssessmentStep.Count"/> it says in any language what <see cref="AssessmentStep.Formula"/> says in English.</summary>
public enum StepUnit
{
    /// <summary>Periods of 30 days that are over.</summary>
    FullThirtyDays = 1,

    /// <summary>Periods of 30 days, begun ones among them.</summary>
    ThirtyDaysOrPart = 2,

    /// <summary>Months, begun ones among them.</summary>
    MonthOrPart = 3,

    /// <summary>Calendar months, begun ones among them.</summary>
    CalendarMonthOrPart = 4,

    /// <summary>Days.</summary>
    Day = 5,

    /// <summary>Nothing: the amount is raised to the least that is charged.</summary>
    Minimum = 6,
}

/// <summary>One line of the explanation: one base, one rate, one stretch of time, rounded once.</summary>
public sealed record AssessmentStep
{
    /// <summary>Penalty or interest.</summary>
    public required Component Component { get; init; }

    /// <summary>First day of the stretch; of interest, the day it counts from.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the stretch.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Days in it.</summary>
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

/// <summary>What the next step adds if nothing is paid.</summary>
/// <param name="On">The day it comes. Where only daily interest runs: tomorrow.</param>
/// <param name="Penalty">Penalty on top.</param>
/// <param name="Interest">Interest on top.</param>
public sealed record NextIncrease(DateOnly On, Money Penalty, Money Interest);

/// <summary>What kind of change lies ahead if nothing is paid.</summary>
public enum AheadKind
{
    /// <summary>The due day passes.</summary>
    BecomesLate = 1,

    /// <summary>The next step of the penalty begins.</summary>
    StepBegins,

    /// <summary>The next month of interest begins.</summary>
    MonthBegins,

    /// <summary>The penalty has reached its cap.</summary>
    CapReached,

    /// <summary>The penalty will reach its cap.</summary>
    CapComes,

    /// <summary>Interest grows each day.</summary>
    GrowsDaily,
}

/// <summary>One thing that happens next if nothing is paid: the facts behind a sentence of <see cref="Assessment.Next"/>, to be said in any language.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">When; null for what is so already.</param>
public sealed record Ahead(AheadKind Kind, DateOnly? On)
{
    /// <summary>Which step or month begins, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What kind of step begins.</summary>
    public StepUnit Unit { get; init; }

    /// <summary>Penalty on top.</summary>
    public Money Penalty { get; init; }

    /// <summary>Interest on top; of <see cref="AheadKind.GrowsDaily"/> each day, nothing when it is less than a cent.</summary>
    public Money Interest { get; init; }

    /// <summary>The cap, a fraction of one.</summary>
    public decimal Cap { get; init; }
}

/// <summary>What should be assessed for one obligation as of a day, and why.</summary>
public sealed record Assessment
{
    /// <summary>Penalty, before what is waived of it.</summary>
    public required Money Penalty { get; init; }

    /// <summary>What of the penalty is waived: never more than there is, so that a penalty that falls leaves no waiver over.</summary>
    public Money Waived { get; init; }

    /// <summary>Interest.</summary>
    public required Money Interest { get; init; }

    /// <summary>The explanation; penalty first. Each component's steps add up to it.</summary>
    public required IReadOnlyList<AssessmentStep> Steps { get; init; }

    /// <summary>What happens next if nothing is paid, as read out to the customer; null when nothing accrues.</summary>
    public string? Next { get; init; }

    /// <summary>The facts behind <see cref="Next"/>, one for each sentence.</summary>
    public IReadOnlyList<Ahead> WhatLiesAhead { get; init; } = [];

    /// <summary>Whether the penalty takes another step if nothing is paid.</summary>
    public bool PenaltyGrows { get; init; }

    /// <summary>Whether interest grows if nothing is paid.</summary>
    public bool InterestGrows { get; init; }

    /// <summary>Whether a penalty for filing late is left out because no filing day is recorded.</summary>
    public bool FilingDayMissing { get; init; }

    /// <summary>The next step; null when nothing accrues.</summary>
    public NextIncrease? NextIncrease { get; init; }

    /// <summary>The day of the next step.</summary>
    public DateOnly? NextIncreaseOn => NextIncrease?.On;

    /// <summary>What the rule book does not know about it, and whom to ask.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
