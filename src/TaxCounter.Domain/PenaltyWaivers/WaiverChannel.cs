namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How the request came in.</summary>
public enum WaiverChannel
{
    /// <summary>At the window.</summary>
    Counter = 1,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Letter,
}
