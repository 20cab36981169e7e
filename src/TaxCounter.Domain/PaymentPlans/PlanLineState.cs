namespace TaxCounter.Domain.PaymentPlans;

/// <summary>How one payment of a plan stands.</summary>
public enum PlanLineState
{
    /// <summary>Not due yet, or due today.</summary>
    Open = 1,

    /// <summary>Paid by its day.</summary>
    Kept,

    /// <summary>Paid after its day.</summary>
    KeptLate,

    /// <summary>Its day has passed and something of it is unpaid.</summary>
    Late,

    /// <summary>The plan is paid in full without it.</summary>
    NotNeeded,
}
