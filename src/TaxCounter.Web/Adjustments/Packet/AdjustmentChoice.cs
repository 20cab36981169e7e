namespace TaxCounter.Web.Adjustments;

/// <summary>What a supervisor can choose on an adjustment.</summary>
public enum AdjustmentChoice
{
    /// <summary>Approve it; it is posted.</summary>
    Approve = 1,

    /// <summary>Return it with a question.</summary>
    Return,

    /// <summary>Deny it.</summary>
    Deny,

    /// <summary>Reverse what was posted.</summary>
    Reverse,

    /// <summary>Deny the reversal.</summary>
    Keep,
}
