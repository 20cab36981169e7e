namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>What a supervisor can choose on a packet.</summary>
public enum WaiverChoice
{
    /// <summary>All that is requested.</summary>
    All = 1,

    /// <summary>What the clerk recommends.</summary>
    Recommended,

    /// <summary>Other amounts.</summary>
    Part,

    /// <summary>Nothing.</summary>
    Deny,

    /// <summary>Returned to the clerk with a question.</summary>
    Return,
}
