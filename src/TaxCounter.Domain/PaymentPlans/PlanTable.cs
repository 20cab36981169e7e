using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The one table of what may happen to a plan, from where, and who may do it. What happens to a plan that is asked for (approve, deny, withdraw) stands on the plan.</summary>
public static class PlanTable
{
    private static readonly PaymentPlanState[] _inForce = [PaymentPlanState.Agreed, PaymentPlanState.Notice];

    // No arm for "all others": a new act is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>The row of an act.</summary>
    public static PlanRule Of(PlanAct act) => act switch
    {
        PlanAct.Agreed => new(Permission.WorkPlans, [PaymentPlanState.Requested], PaymentPlanState.Agreed, "agree to a payment plan"),
        PlanAct.Signed => new(Permission.WorkPlans, _inForce, null, "record a signature"),
        PlanAct.Changed => new(Permission.WorkPlans, _inForce, PaymentPlanState.Agreed, "change the terms of a payment plan") { NeedsReason = true },
        PlanAct.CureLetter => new(Permission.WorkPlans, [PaymentPlanState.Agreed], PaymentPlanState.Notice, "send a cure letter"),
        PlanAct.ChangeNotice => new(Permission.DecidePlan, [PaymentPlanState.Agreed], PaymentPlanState.Notice, "give notice to change a payment plan") { NeedsReason = true },
        PlanAct.Cured => new(Permission.WorkPlans, [PaymentPlanState.Notice], PaymentPlanState.Agreed, "note that a payment plan is made good"),
        PlanAct.NoticeTakenBack => new(Permission.DecidePlan, [PaymentPlanState.Notice], PaymentPlanState.Agreed, "withdraw a notice") { NeedsReason = true },
        PlanAct.Defaulted => new(Permission.DecidePlan, _inForce, PaymentPlanState.Defaulted, "put a payment plan in default"),
        PlanAct.Reinstated => new(Permission.DecidePlan, [PaymentPlanState.Defaulted], PaymentPlanState.Notice, "reinstate a payment plan") { NeedsReason = true },
        PlanAct.Completed => new(Permission.WorkPlans, _inForce, PaymentPlanState.Completed, "close a payment plan"),
        PlanAct.Reopened => new(Permission.WorkPlans, [PaymentPlanState.Completed], PaymentPlanState.Agreed, "reopen a payment plan"),
        PlanAct.Ended => new(Permission.DecidePlan, _inForce, PaymentPlanState.Ended, "end a payment plan") { NeedsReason = true },
    };
#pragma warning restore CS8524
}
