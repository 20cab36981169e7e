namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a recommendation or a decision gives of what is requested.</summary>
public enum WaiverOutcome
{
    /// <summary>All of it.</summary>
    ApproveAll = 1,

    /// <summary>Part of it.</summary>
    ApprovePart,

    /// <summary>Nothing.</summary>
    Deny,
}
