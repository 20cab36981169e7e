using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Why a plan is in danger of default.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Says">What happened, in a few words: "installment 3 was due Oct 4, 2026".</param>
/// <param name="Since">The day since when.</param>
/// <param name="LastDay">The last day to make it good before the plan can be put in default.</param>
public sealed record PlanCause(PlanCauseKind Kind, string Says, DateOnly Since, DateOnly LastDay)
{
    /// <summary>Whether a letter may go out now: the days of grace have passed.</summary>
    public bool IsPastGrace { get; init; }

    /// <summary>The payment that is late, 0 for the down payment; null for a new charge.</summary>
    public int? Payment { get; init; }

    /// <summary>What came back of checks.</summary>
    public Money CameBack { get; init; }

    /// <summary>The new charge that is unpaid; null for a payment of the plan.</summary>
    public Obligation? Charge { get; init; }

    /// <summary>The return that is not filed; null for the others.</summary>
    public MissingReturn? Unfiled { get; init; }
}
