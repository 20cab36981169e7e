namespace TaxCounter.Web.MovedPayments;

/// <summary>Who lets a payment be moved.</summary>
public enum MovePaymentBy
{
    /// <summary>The clerk alone, within the limit.</summary>
    Alone,

    /// <summary>A supervisor, with their own sign-in at this screen.</summary>
    SupervisorHere,

    /// <summary>A supervisor, later, from Approvals.</summary>
    Queue,
}
