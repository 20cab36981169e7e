using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What a plan of an account rests on: what can go into it, and what stands against it.</summary>
public sealed record PlanBasis
{
    /// <summary>The obligations that no other plan holds.</summary>
    public required IReadOnlyList<ObligationLedger> Ledgers { get; init; }

    /// <summary>What stands for and against it.</summary>
    public required PlanSituation Situation { get; init; }
}
