namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The rules by which a plan can go into default.</summary>
public enum PlanCauseKind
{
    /// <summary>A payment of the plan was missed.</summary>
    Missed = 1,

    /// <summary>A check that paid the plan came back.</summary>
    ReturnedCheck,

    /// <summary>A new charge outside the plan was not paid when due.</summary>
    NewUnpaid,

    /// <summary>A return became due during the plan and is not filed.</summary>
    NotFiled,
}
