using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The key of a user account.</summary>
public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    /// <inheritdoc/>
    public static StaffId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static StaffId New() => new(OrderedKey.New());
}
