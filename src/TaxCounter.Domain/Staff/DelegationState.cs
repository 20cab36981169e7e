namespace TaxCounter.Domain.Staff;

/// <summary>How a delegation stands. That its days have not come, or are over, is no state: the days say it.</summary>
public enum DelegationState
{
    /// <summary>A second person has yet to confirm it; it holds on no day.</summary>
    Waiting = 1,

    /// <summary>Confirmed: it holds from its first day to its last.</summary>
    Confirmed,

    /// <summary>A second person did not agree.</summary>
    Refused,

    /// <summary>Given up by one of the two before anybody confirmed it.</summary>
    Withdrawn,

    /// <summary>Ended by one of the two after it was confirmed, before its last day.</summary>
    Ended,
}
