namespace TaxCounter.Domain.Adjustments;

/// <summary>Where an adjustment is.</summary>
public enum AdjustmentState
{
    /// <summary>Being prepared; any colleague can go on with it.</summary>
    InPreparation = 1,

    /// <summary>Waits for the customer's answer to a request for information.</summary>
    MoreInformationNeeded,

    /// <summary>Waits for a supervisor.</summary>
    Submitted,

    /// <summary>What was charged is corrected.</summary>
    Posted,

    /// <summary>A supervisor denied it.</summary>
    Denied,

    /// <summary>The customer did not answer in time.</summary>
    ClosedForNoAnswer,

    /// <summary>The customer withdrew it, or it was started by mistake.</summary>
    Withdrawn,

    /// <summary>A reversal is requested.</summary>
    ReversalRequested,

    /// <summary>The correction is reversed.</summary>
    Reversed,
}
