namespace TaxCounter.Domain.Registering;

/// <summary>Why a business registers.</summary>
public enum RegistrationReason
{
    /// <summary>It is new.</summary>
    New = 1,

    /// <summary>An existing business was bought, whole or in part.</summary>
    Purchased,

    /// <summary>It moved here.</summary>
    Moved,
}
