using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>An obligation in the terms of a plan, with what it came to when they were agreed; never changed.</summary>
public sealed class PlanObligation
{
    private PlanObligation()
    {
    }

    public PaymentPlanId PlanId { get; private init; }

    /// <summary>Which terms.</summary>
    public int TermsNumber { get; private init; }

    public ObligationId ObligationId { get; private init; }

    /// <summary>Tax or fee owed then.</summary>
    public Money Tax { get; private init; }

    /// <summary>Penalty owed then.</summary>
    public Money Penalty { get; private init; }

    /// <summary>Interest owed then.</summary>
    public Money Interest { get; private init; }

    /// <summary>Other fees owed then.</summary>
    public Money Other { get; private init; }

    /// <summary>What had been paid towards it before: only what comes on top of it pays the plan.</summary>
    public Money PaidBefore { get; private init; }

    /// <summary>All of it.</summary>
    public Money Owed => Tax + Penalty + Interest + Other;

    internal static PlanObligation Of(PaymentPlanId plan, int terms, ObligationBalance balance) => new()
    {
        PlanId = plan,
        TermsNumber = terms,
        ObligationId = balance.Obligation.Id,
        Tax = balance.TaxOwed,
        Penalty = balance.PenaltyOwed,
        Interest = balance.InterestOwed,
        Other = balance.OtherOwed,
        PaidBefore = balance.Paid,
    };
}
