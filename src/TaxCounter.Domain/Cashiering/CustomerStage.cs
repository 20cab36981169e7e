namespace TaxCounter.Domain.Cashiering;

/// <summary>How far the payment is that a customer sees.</summary>
public enum CustomerStage
{
    /// <summary>It is being entered.</summary>
    Paying = 1,

    /// <summary>The clerk reads it once more before it is posted.</summary>
    Confirming,

    /// <summary>It is posted.</summary>
    Paid,
}
