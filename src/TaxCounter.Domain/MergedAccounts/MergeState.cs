namespace TaxCounter.Domain.MergedAccounts;

/// <summary>How far a merge of two accounts is.</summary>
public enum MergeState
{
    /// <summary>Waits for a second person.</summary>
    Proposed = 1,

    /// <summary>One account points to the other.</summary>
    Merged,

    Denied,

    Withdrawn,

    /// <summary>The accounts are two again.</summary>
    Undone,
}
