using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of a drawer: one clerk's cash of one business day.</summary>
public readonly record struct DrawerId(Guid Value) : IId<DrawerId>
{
    /// <inheritdoc/>
    public static DrawerId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DrawerId New() => new(OrderedKey.New());
}
