namespace TaxCounter.Domain.Accounts;

/// <summary>Whether an account is in business.</summary>
public enum AccountStatus
{
    /// <summary>In business.</summary>
    Open = 1,

    /// <summary>Out of business.</summary>
    Closed,

    /// <summary>On hold.</summary>
    Suspended,

    /// <summary>Its right to do business was taken.</summary>
    Revoked,

    /// <summary>A duplicate: merged into another account of the same business.</summary>
    Merged,
}
