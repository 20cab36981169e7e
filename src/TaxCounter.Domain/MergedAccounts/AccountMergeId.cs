using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>The key of a merge. Made with the form, so that a second click finds the first.</summary>
public readonly record struct AccountMergeId(Guid Value) : IId<AccountMergeId>
{
    /// <inheritdoc/>
    public static AccountMergeId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AccountMergeId New() => new(OrderedKey.New());
}
