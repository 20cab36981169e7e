using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of a tender: one thing handed over.</summary>
public readonly record struct TenderId(Guid Value) : IId<TenderId>
{
    /// <inheritdoc/>
    public static TenderId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static TenderId New() => new(OrderedKey.New());
}
