using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of an obligation: what one account owes for one tax type and period.</summary>
public readonly record struct ObligationId(Guid Value) : IId<ObligationId>
{
    /// <inheritdoc/>
    public static ObligationId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ObligationId New() => new(OrderedKey.New());
}
