namespace TaxCounter.Domain.PaymentPlans;

/// <summary>States and acts as a clerk says them.</summary>
public static class PaymentPlanWords
{
    // No arm for "all others": a new one is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two.</summary>
    public static string Words(this PaymentPlanState state) => state switch
    {
        PaymentPlanState.Requested => "waits for approval",
        PaymentPlanState.Denied => "denied",
        PaymentPlanState.Withdrawn => "withdrawn",
        PaymentPlanState.Agreed => "in force",
        PaymentPlanState.Notice => "in force, notice sent",
        PaymentPlanState.Defaulted => "in default",
        PaymentPlanState.Completed => "paid in full",
        PaymentPlanState.Ended => "ended",
    };

    /// <summary>Behind its number: "is in force".</summary>
    public static string Says(this PaymentPlanState state) => state == PaymentPlanState.Requested ? "still waits for approval" : $"is {state.Words()}";

    /// <summary>What happened, as the plan's page lists it.</summary>
    public static string Words(this PlanAct act) => act switch
    {
        PlanAct.Agreed => "Agreed",
        PlanAct.Signed => "Signed by the customer",
        PlanAct.Changed => "Terms changed",
        PlanAct.CureLetter => "Cure letter sent",
        PlanAct.ChangeNotice => "Notice for changed circumstances sent",
        PlanAct.Cured => "Made good",
        PlanAct.NoticeTakenBack => "Notice withdrawn",
        PlanAct.Defaulted => "Put in default",
        PlanAct.Reinstated => "Reinstated",
        PlanAct.Completed => "Paid in full",
        PlanAct.Reopened => "Owed again",
        PlanAct.Ended => "Ended",
    };

    /// <summary>The act as the audit trail has it: <c>payment-plans.cure-letter</c>.</summary>
    public static string Audited(this PlanAct act) => "payment-plans." + act switch
    {
        PlanAct.Agreed => "agree",
        PlanAct.Signed => "sign",
        PlanAct.Changed => "change",
        PlanAct.CureLetter => "cure-letter",
        PlanAct.ChangeNotice => "change-notice",
        PlanAct.Cured => "cure",
        PlanAct.NoticeTakenBack => "notice-back",
        PlanAct.Defaulted => "default",
        PlanAct.Reinstated => "reinstate",
        PlanAct.Completed => "complete",
        PlanAct.Reopened => "reopen",
        PlanAct.Ended => "end",
    };
#pragma warning restore CS8524
}
