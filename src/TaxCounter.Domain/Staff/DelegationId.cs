using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The key of a delegation.</summary>
public readonly record struct DelegationId(Guid Value) : IId<DelegationId>
{
    /// <inheritdoc/>
    public static DelegationId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DelegationId New() => new(OrderedKey.New());
}
