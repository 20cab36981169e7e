namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Where a returned check is.</summary>
public enum ReturnedCheckState
{
    /// <summary>The bank did not pay it: what it paid is owed again.</summary>
    Returned = 1,

    /// <summary>The bank presented it again and it was paid. If it comes back once more, that is another record.</summary>
    Redeposited,

    /// <summary>The bank had made an error: everything is as if it had never come back.</summary>
    Undone,
}
