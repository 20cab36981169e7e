using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The key of a finding that is left as it is.</summary>
public readonly record struct LeftFindingId(Guid Value) : IId<LeftFindingId>
{
    /// <inheritdoc/>
    public static LeftFindingId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static LeftFindingId New() => new(OrderedKey.New());
}
