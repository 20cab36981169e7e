namespace TaxCounter.Domain.Cashiering;

/// <summary>Where a business day stands.</summary>
public enum DayState
{
    /// <summary>It takes postings.</summary>
    Open = 1,

    /// <summary>It takes no postings.</summary>
    Closed,

    /// <summary>It takes no postings, and one person asked for it to be reopened.</summary>
    ReopeningRequested,
}
