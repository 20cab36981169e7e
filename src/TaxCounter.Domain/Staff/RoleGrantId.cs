using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The key of a role grant.</summary>
public readonly record struct RoleGrantId(Guid Value) : IId<RoleGrantId>
{
    /// <inheritdoc/>
    public static RoleGrantId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static RoleGrantId New() => new(OrderedKey.New());
}
