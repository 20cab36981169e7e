namespace TaxCounter.Domain.Collections;

/// <summary>How a promise stands on a day.</summary>
public enum PromiseState
{
    /// <summary>Its day has not passed, and it is not paid yet.</summary>
    Open = 1,

    /// <summary>All of it was paid by its day.</summary>
    Kept,

    /// <summary>Its day has passed, and a part of it was paid by then. It was not kept: it counts among the broken ones.</summary>
    PartlyKept,

    /// <summary>Its day has passed, and nothing was paid by then.</summary>
    Broken,

    /// <summary>Another promise took its place while it was open.</summary>
    Replaced,
}
