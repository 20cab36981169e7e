using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The key of a discrepancy.</summary>
public readonly record struct DiscrepancyId(Guid Value) : IId<DiscrepancyId>
{
    /// <inheritdoc/>
    public static DiscrepancyId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DiscrepancyId New() => new(OrderedKey.New());
}
