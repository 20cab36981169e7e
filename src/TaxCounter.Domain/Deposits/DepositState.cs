namespace TaxCounter.Domain.Deposits;

/// <summary>Where a deposit is on its way to the bank.</summary>
public enum DepositState
{
    /// <summary>Drawers are put in and the cash is counted.</summary>
    Preparing = 1,

    /// <summary>The bag is sealed.</summary>
    Sealed,

    /// <summary>A second person verified the sealed bag against the slip.</summary>
    Verified,

    /// <summary>Handed to the bank.</summary>
    AtBank,

    /// <summary>The bank validated the same amount.</summary>
    Confirmed,

    /// <summary>The bank validated another amount.</summary>
    Disputed,
}
