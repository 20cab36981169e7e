using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>An adjustment worked out as of a day: the worksheet period by period, and what the tests of its reason say. Nothing is written by it.</summary>
public sealed record AdjustmentWork
{
    /// <summary>What its reason asks for, with the law; null while none is chosen.</summary>
    public Dated<ReasonRule>? Reason { get; init; }

    /// <summary>What is still missing, each with its field.</summary>
    public IReadOnlyList<Refusal> Missing { get; init; } = [];

    /// <summary>The periods as the worksheet has them; none while something is missing that it needs.</summary>
    public IReadOnlyList<WorkedPeriod> Periods { get; init; } = [];

    /// <summary>The tests of the reason; none while the worksheet does not come to anything.</summary>
    public IReadOnlyList<EligibilityAnswer> Tests { get; init; } = [];

    /// <summary>By how much the charges change, each without its sign.</summary>
    public Money Amount => Periods.Total(p => p.Change.Abs());

    /// <summary>By how much they change in all; below zero where they fall.</summary>
    public Money Change => Periods.Total(p => p.Change);

    /// <summary>Why it cannot be submitted or posted; null when it can.</summary>
    public Refusal? WhyNot => Missing is [var first, ..] ? first
        : Tests.FirstOrDefault(t => !t.Passes) is { } failed ? AdjustmentRefusals.NotEligible(failed)
        : Periods.Any(p => p.IsChanged) ? null : AdjustmentRefusals.NothingChanges;
}
