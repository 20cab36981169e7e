using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>A supervisor's decision on an adjustment or its reversal; a return with a question is one too.</summary>
public sealed class AdjustmentDecision : CaseDecision<AdjustmentState>
{
    private AdjustmentDecision()
    {
    }

    internal AdjustmentDecision(Adjustment adjustment, AdjustmentState outcome, IEnumerable<string> preparers, CounterAct act)
        : base(adjustment.Decisions.Count + 1, outcome, adjustment.Story.Revision, preparers, Permission.DecideAdjustment, act) => (AdjustmentId, Amount) = (adjustment.Id, adjustment.Periods.Amount);

    public AdjustmentId AdjustmentId { get; private init; }

    /// <summary>By how much the charges change by what was decided on.</summary>
    public Money Amount { get; private init; }
}
