namespace TaxCounter.Domain.Queue;

/// <summary>Whether a window calls.</summary>
public enum ServiceWindowState
{
    /// <summary>It calls.</summary>
    Open = 1,

    /// <summary>Its clerk is away for a while.</summary>
    Paused,

    /// <summary>Closed for the day.</summary>
    Closed,
}
