namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Where a penalty waiver is.</summary>
public enum WaiverState
{
    /// <summary>Being written down; keeps everything typed, and any colleague may finish it.</summary>
    Draft = 1,

    /// <summary>Asked for; with the clerk.</summary>
    Requested,

    /// <summary>Waits for the customer's answer to a letter.</summary>
    MoreInformationNeeded,

    /// <summary>Recommended; waits for a supervisor. The clerk can still take it back.</summary>
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

    /// <summary>The customer no longer asks.</summary>
    Withdrawn,

    /// <summary>Somebody asks to reverse what was granted.</summary>
    ReversalRequested,

    /// <summary>What was granted is taken back.</summary>
    Reversed,
}
