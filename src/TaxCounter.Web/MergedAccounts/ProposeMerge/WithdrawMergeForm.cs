namespace TaxCounter.Web.MergedAccounts;

/// <summary>Which proposal is withdrawn.</summary>
public sealed class WithdrawMergeForm
{
    /// <summary>The key of the merge.</summary>
    public Guid Merge { get; set; }
}
