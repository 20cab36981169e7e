namespace TaxCounter.Domain.Staff;

/// <summary>How a delegation stands. That its days have not come, or are over, is no state: the days say it.</summary>
public enum DelegationState
{
    /// <summary>A second person has yet to approve it; it holds on no day.</summary>
    Pending = 1,

    /// <summary>Approved: it holds from its first day to its last.</summary>
    Approved,

    /// <summary>A second person did not agree.</summary>
    Denied,

    /// <summary>Given up by one of the two before anybody approved it.</summary>
    Withdrawn,

    /// <summary>Ended by one of the two after it was approved, before its last day.</summary>
    Ended,
}
