using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>The key of a custody record. Made with the form, so that a second click finds the first.</summary>
public readonly record struct CustodyId(Guid Value) : IId<CustodyId>
{
    /// <inheritdoc/>
    public static CustodyId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static CustodyId New() => new(OrderedKey.New());
}
