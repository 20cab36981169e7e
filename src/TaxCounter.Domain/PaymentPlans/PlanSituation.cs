using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What stands for and against a plan of an account.</summary>
public sealed record PlanSituation
{
    public required Account Account { get; init; }

    /// <summary>What the account owes, obligation by obligation, as of today.</summary>
    public required IReadOnlyList<ObligationBalance> Open { get; init; }

    /// <summary>Which of it goes into the plan.</summary>
    public required IReadOnlyCollection<ObligationId> Chosen { get; init; }

    /// <summary>Returns that are not filed, as said: <c>sales tax 2026-09</c>.</summary>
    public required IReadOnlyList<string> Unfiled { get; init; }

    /// <summary>Plans of the account, newest first; the one that is changed is not among them.</summary>
    public required IReadOnlyList<PaymentPlan> Others { get; init; }

    /// <summary>What the office's plans may be; null where the rule book does not say.</summary>
    public required Dated<PlanLimits>? Limits { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
