using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>The page on which a supervisor decides about a payment plan.</summary>
public sealed class PlanDecision : IDecisionPage
{
    /// <summary>The plan.</summary>
    public required PlanPage Page { get; init; }

    /// <summary>What would be agreed today; null where it does not wait, or cannot be.</summary>
    public PlanProposal? Proposal { get; init; }

    /// <summary>Why it cannot be agreed now.</summary>
    public Refusal? WhyNot { get; init; }

    /// <summary>Why the person who looks must leave it to another person.</summary>
    public Refusal? Own { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecidePlanForm Form { get; init; }
}
