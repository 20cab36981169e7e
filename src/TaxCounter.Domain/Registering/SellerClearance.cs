namespace TaxCounter.Domain.Registering;

/// <summary>What the buyer of a business brings about what the seller owes.</summary>
public enum SellerClearance
{
    /// <summary>Nothing was bought, or it was not asked yet.</summary>
    None,

    /// <summary>The certificate was shown.</summary>
    Shown,

    /// <summary>The seller has asked for it.</summary>
    AskedFor,

    /// <summary>There is none, and nobody has asked for it.</summary>
    Missing,
}
