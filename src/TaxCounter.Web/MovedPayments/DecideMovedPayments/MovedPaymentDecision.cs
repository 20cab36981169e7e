using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.MovedPayments;

/// <summary>The page on which a second person decides about a moved payment, or reverses it.</summary>
public sealed class MovedPaymentDecision : IDecisionPage
{
    /// <summary>The moved payment.</summary>
    public required MovedPage Page { get; init; }

    /// <summary>What it would do today; null where it does not wait, or cannot be done.</summary>
    public MovedPaymentPlan? Plan { get; init; }

    /// <summary>Why it cannot be done now.</summary>
    public Refusal? WhyNot { get; init; }

    /// <summary>Why the person who looks must leave it to another person.</summary>
    public Refusal? Own { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecideMovedPaymentForm Form { get; init; }
}
