using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>One obligation of an adjustment: what the worksheet is told, what was charged, what is right.</summary>
public sealed class AdjustmentPeriod
{
    /// <summary>The longest steps, in characters.</summary>
    public const int LongestSteps = 4000;

    private AdjustmentPeriod() => Steps = "";

    public ObligationId ObligationId { get; private init; }

    /// <inheritdoc cref="AdjustmentInput.Amount"/>
    public Money? Amount { get; private set; }

    /// <inheritdoc cref="AdjustmentInput.FiledOn"/>
    public DateOnly? FiledOn { get; private set; }

    /// <inheritdoc cref="AdjustmentInput.PaidOn"/>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>What was charged when it was last worked out.</summary>
    public Money Charged { get; private set; }

    /// <summary>What is right, by the worksheet.</summary>
    public Money Right { get; private set; }

    /// <summary>How that was worked out when it was last submitted or posted, one step to a line: the form prints it.</summary>
    public string Steps { get; private set; }

    /// <summary>The place whose funds held the charge before, where the adjustment moved it; null where it did not.</summary>
    public string? PlaceBefore { get; internal set; }

    /// <summary>The posting of it; null before.</summary>
    public PostingId? PostingId { get; internal set; }

    /// <summary>By how much the charge changes; below zero where it falls.</summary>
    public Money Change => Right - Charged;

    /// <summary>What the worksheet is told.</summary>
    public AdjustmentInput Input => new(ObligationId) { Amount = Amount, FiledOn = FiledOn, PaidOn = PaidOn };

    internal static AdjustmentPeriod Of(AdjustmentInput input)
    {
        var period = new AdjustmentPeriod { ObligationId = input.Obligation };
        period.Tell(input);
        return period;
    }

    internal void Tell(AdjustmentInput input) => (Amount, FiledOn, PaidOn) = (input.Amount, input.FiledOn, input.PaidOn);

    internal void Work(WorkedPeriod worked) => (Charged, Right, Steps) = (worked.Charged, worked.Right, worked.Steps.Length > LongestSteps ? worked.Steps[..LongestSteps] : worked.Steps);
}
