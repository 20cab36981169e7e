namespace TaxCounter.Domain.Inquiries;

/// <summary>Whether the office knows who asks.</summary>
public enum IdentityState
{
    /// <summary>Nothing was asked yet.</summary>
    NotAsked,

    /// <summary>An answer was wrong: only what the office's rule allows after that can still pass.</summary>
    Wrong,

    /// <summary>They are who they say.</summary>
    Passed,

    /// <summary>The check failed, or they have no authority: only public information.</summary>
    Failed,
}
