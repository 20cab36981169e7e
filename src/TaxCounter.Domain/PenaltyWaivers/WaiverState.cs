namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Where a penalty waiver is.</summary>
public enum WaiverState
{
    /// <summary>Being written; keeps everything typed, and any colleague can finish it.</summary>
    Draft = 1,

    /// <summary>Submitted; with the clerk.</summary>
    Requested,

    /// <summary>Waits for the customer's answer to a request for information.</summary>
    MoreInformationNeeded,

    /// <summary>Recommended; waits for a supervisor. The clerk can still recall it.</summary>
    Recommended,

    /// <summary>A supervisor has opened it to decide.</summary>
    Deciding,

    /// <summary>All that was asked for is granted.</summary>
    Approved,

    /// <summary>Part of what was asked for is granted.</summary>
    ApprovedInPart,

    /// <summary>Nothing is granted.</summary>
    Denied,

    /// <summary>The customer did not answer in time.</summary>
    ClosedForNoAnswer,

    /// <summary>The customer withdrew the request.</summary>
    Withdrawn,

    /// <summary>A reversal of what was granted is requested.</summary>
    ReversalRequested,

    /// <summary>What was granted is reversed.</summary>
    Reversed,
}
