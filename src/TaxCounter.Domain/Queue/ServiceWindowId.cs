using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Queue;

/// <summary>The key of an open window.</summary>
public readonly record struct ServiceWindowId(Guid Value) : IId<ServiceWindowId>
{
    /// <inheritdoc/>
    public static ServiceWindowId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ServiceWindowId New() => new(OrderedKey.New());
}
