namespace TaxCounter.Web.PaymentPlans;

/// <summary>Who agrees to a plan.</summary>
public enum PlanBy
{
    /// <summary>The clerk, within the limits of the office.</summary>
    Clerk,

    /// <summary>A supervisor at this screen.</summary>
    SupervisorHere,

    /// <summary>A supervisor from Approvals.</summary>
    Queue,
}
