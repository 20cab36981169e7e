using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The key of a second screen.</summary>
public readonly record struct SecondScreenId(Guid Value) : IId<SecondScreenId>
{
    /// <inheritdoc/>
    public static SecondScreenId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static SecondScreenId New() => new(OrderedKey.New());
}
