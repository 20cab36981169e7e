using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The key of an adjustment. Made with the form, so that a second click finds the first.</summary>
public readonly record struct AdjustmentId(Guid Value) : IId<AdjustmentId>
{
    /// <inheritdoc/>
    public static AdjustmentId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AdjustmentId New() => new(OrderedKey.New());
}
