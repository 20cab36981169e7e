namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How an amount is given.</summary>
public enum MeasureKind
{
    /// <summary>All that can be waived.</summary>
    All = 1,

    /// <summary>A percent of what can be waived.</summary>
    Percent,

    /// <summary>An amount.</summary>
    Figure,
}
