namespace TaxCounter.Domain.PaymentPlans;

/// <summary>How much an obstacle weighs.</summary>
public enum ObstacleWeight
{
    /// <summary>To be said; it forbids nothing.</summary>
    Note = 1,

    /// <summary>A supervisor may agree nevertheless.</summary>
    Supervisor,

    /// <summary>No plan before it is cured.</summary>
    Forbids,
}
