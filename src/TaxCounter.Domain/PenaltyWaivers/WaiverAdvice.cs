namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a recommendation or a decision says.</summary>
public enum WaiverAdvice
{
    /// <summary>All that is asked for.</summary>
    ApproveAll = 1,

    /// <summary>Part of it.</summary>
    ApprovePart,

    /// <summary>Nothing.</summary>
    Deny,
}
