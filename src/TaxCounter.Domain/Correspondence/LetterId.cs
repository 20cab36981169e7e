using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The key of a letter.</summary>
public readonly record struct LetterId(Guid Value) : IId<LetterId>
{
    /// <inheritdoc/>
    public static LetterId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static LetterId New() => new(OrderedKey.New());
}
