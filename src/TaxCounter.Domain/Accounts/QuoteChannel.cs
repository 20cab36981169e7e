namespace TaxCounter.Domain.Accounts;

/// <summary>How a customer asked.</summary>
public enum QuoteChannel
{
    /// <summary>At the window.</summary>
    WalkIn = 1,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Letter,
}
