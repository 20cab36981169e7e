using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Queue;

/// <summary>The key of a paired tablet.</summary>
public readonly record struct QueueScreenId(Guid Value) : IId<QueueScreenId>
{
    /// <inheritdoc/>
    public static QueueScreenId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static QueueScreenId New() => new(OrderedKey.New());
}
