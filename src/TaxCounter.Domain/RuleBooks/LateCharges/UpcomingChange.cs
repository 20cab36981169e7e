using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One thing that happens next if nothing is paid: the facts behind a sentence of <see cref="LateCharges.Next"/>, to be said in any language.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">When; null for what is so already.</param>
public sealed record UpcomingChange(UpcomingChangeKind Kind, DateOnly? On)
{
    /// <summary>Which step or month begins, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What kind of step begins.</summary>
    public StepUnit Unit { get; init; }

    /// <summary>Penalty on top.</summary>
    public Money Penalty { get; init; }

    /// <summary>Interest on top; of <see cref="UpcomingChangeKind.GrowsDaily"/> each day, nothing when it is less than a cent.</summary>
    public Money Interest { get; init; }

    /// <summary>The cap, a fraction of one.</summary>
    public decimal Cap { get; init; }
}
