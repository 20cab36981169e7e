namespace TaxCounter.Domain.MovedPayments;

/// <summary>Where the move of a payment is.</summary>
public enum MovedPaymentState
{
    /// <summary>Somebody asked; it waits for a supervisor and nothing is posted.</summary>
    Requested = 1,

    /// <summary>The money is where it belongs.</summary>
    Posted,

    /// <summary>A supervisor denied it; nothing was posted.</summary>
    Denied,

    /// <summary>Who asked withdrew it; nothing was posted.</summary>
    Withdrawn,

    /// <summary>It was posted and is undone: the money is where it was first.</summary>
    Reversed,
}
