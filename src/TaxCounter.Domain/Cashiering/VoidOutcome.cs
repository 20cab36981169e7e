namespace TaxCounter.Domain.Cashiering;

/// <summary>What became of a request to void a receipt.</summary>
public enum VoidOutcome
{
    /// <summary>Waits for a second person.</summary>
    Pending = 1,

    /// <summary>Voided.</summary>
    Approved,

    /// <summary>The receipt stays good.</summary>
    Denied,
}
