using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What a clerk agrees with a customer, or asks a supervisor to agree to.</summary>
public sealed record PaymentPlanAsked
{
    /// <summary>The key of the plan, made with the form.</summary>
    public required PaymentPlanId Id { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>What goes into it.</summary>
    public required IReadOnlyList<ObligationId> Obligations { get; init; }

    /// <summary>How it is paid.</summary>
    public required PlanOffer Offer { get; init; }

    /// <summary>The figures that the clerk saw, as <see cref="WorkedPlan.Terms"/> has them; others by now are refused.</summary>
    public string Shown { get; init; } = "";
}
