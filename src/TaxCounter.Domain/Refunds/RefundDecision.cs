using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>A supervisor's decision on a refund: approved, denied, or returned with a question.</summary>
public sealed class RefundDecision : CaseDecision<RefundState>
{
    private RefundDecision()
    {
    }

    internal RefundDecision(Refund refund, RefundState outcome, CounterAct act)
        : base(refund.Decisions.Count + 1, outcome, refund.Story.Revision, refund.Story.Preparers, Permission.DecideRefund, act) => RefundId = refund.Id;

    public RefundId RefundId { get; private init; }
}
