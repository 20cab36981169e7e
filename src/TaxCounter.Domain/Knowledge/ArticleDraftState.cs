namespace TaxCounter.Domain.Knowledge;

/// <summary>What became of a proposed version of an article.</summary>
public enum ArticleDraftState
{
    /// <summary>Waits for a second person.</summary>
    Proposed = 1,

    /// <summary>It is a version.</summary>
    Approved,

    /// <summary>A second person said no.</summary>
    Denied,

    /// <summary>Who proposed it withdrew it.</summary>
    Withdrawn,
}
