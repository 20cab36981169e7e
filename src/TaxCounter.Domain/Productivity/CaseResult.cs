namespace TaxCounter.Domain.Productivity;

/// <summary>What became of a case.</summary>
public enum CaseResult
{
    /// <summary>Nothing yet.</summary>
    Open = 1,

    /// <summary>Approved, whole or in part; posted, agreed, issued.</summary>
    Approved,

    /// <summary>Denied or refused.</summary>
    Denied,

    /// <summary>Withdrawn, or closed because nobody answered.</summary>
    Closed,

    /// <summary>Approved, and undone later: reversed, revoked, in default.</summary>
    Undone,
}
