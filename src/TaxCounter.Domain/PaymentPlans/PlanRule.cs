using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>A row of the table of what may happen to a plan.</summary>
/// <param name="Needs">The permission.</param>
/// <param name="From">Where it may be.</param>
/// <param name="To">Where it leads; null where it stays as it is.</param>
/// <param name="Says">What a person does, after "cannot": "put a payment plan in default".</param>
public sealed record PlanRule(Permission Needs, IReadOnlyList<PaymentPlanState> From, PaymentPlanState? To, string Says)
{
    /// <summary>Whether a reason is needed.</summary>
    public bool NeedsReason { get; init; }
}
