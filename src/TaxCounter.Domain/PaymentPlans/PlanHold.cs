using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>An obligation is in a plan that is in force: in one at most, which its key holds.</summary>
public sealed class PlanHold
{
    private PlanHold()
    {
    }

    public ObligationId ObligationId { get; private init; }

    public PaymentPlanId PlanId { get; private init; }

    internal static PlanHold Of(PaymentPlanId plan, ObligationId obligation) => new() { PlanId = plan, ObligationId = obligation };
}
