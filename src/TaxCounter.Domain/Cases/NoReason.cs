namespace TaxCounter.Domain.Cases;

/// <summary>The reason that a filter of any duty gives to drafts without one.</summary>
public static class NoReason
{
    /// <summary>The reason of a draft that has none yet.</summary>
    public const string Code = "none";
}
