using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>The key of one change of what is on file.</summary>
public readonly record struct AccountChangeId(Guid Value) : IId<AccountChangeId>
{
    /// <inheritdoc/>
    public static AccountChangeId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AccountChangeId New() => new(OrderedKey.New());
}
