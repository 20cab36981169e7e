using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>The key of a demand. Made with the form, so that a second click finds the first.</summary>
public readonly record struct DemandId(Guid Value) : IId<DemandId>
{
    /// <inheritdoc/>
    public static DemandId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DemandId New() => new(OrderedKey.New());
}
