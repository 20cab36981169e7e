namespace TaxCounter.Domain.Refunds;

/// <summary>Where a refund is.</summary>
public enum RefundState
{
    /// <summary>Claimed; with the clerk.</summary>
    Claimed = 1,

    /// <summary>Waits for the customer's answer to a request for information.</summary>
    MoreInformationNeeded,

    /// <summary>Recommended; waits for a supervisor.</summary>
    Recommended,

    /// <summary>Approved and payable; waits for the next file for finance.</summary>
    Approved,

    /// <summary>Denied.</summary>
    Denied,

    /// <summary>In a file for finance.</summary>
    Released,

    /// <summary>Paid by check or ACH.</summary>
    Paid,

    /// <summary>The payment came back.</summary>
    Returned,

    /// <summary>The payment was stopped.</summary>
    Stopped,

    /// <summary>Not paid after all: the money is unapplied credit again.</summary>
    Cancelled,

    /// <summary>The customer did not answer in time.</summary>
    ClosedForNoAnswer,

    /// <summary>The customer withdrew the claim.</summary>
    Withdrawn,
}
