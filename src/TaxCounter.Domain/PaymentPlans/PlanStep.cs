using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>One thing that happened to a payment plan; never changed.</summary>
public sealed class PlanStep
{
    private PlanStep() => By = null!;

    public PaymentPlanId PlanId { get; private init; }

    /// <summary>1, 2, 3 … within the plan.</summary>
    public int Number { get; private init; }

    /// <summary>What happened.</summary>
    public PlanAct Act { get; private init; }

    /// <summary>The office's day of it.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Until when something can still be done: the last day to make good, or the last day before a change; null where there is none.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who did it.</summary>
    public Signature By { get; private init; }

    internal static PlanStep Of(PaymentPlanId plan, int number, PlanAct act, DateOnly on, Signature by, string? reason, DateOnly? until) =>
        new() { PlanId = plan, Number = number, Act = act, On = on, Until = until, Reason = reason, By = by };
}
