namespace TaxCounter.Domain.Journal;

/// <summary>What a posting does to what was paid and received.</summary>
public enum PaidEffect
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>Money comes in.</summary>
    Payment,

    /// <summary>A payment is taken back.</summary>
    TakenBack,

    /// <summary>Money that was received before pays something else, or nothing yet; what was received stays the same.</summary>
    MovedCredit,
}
