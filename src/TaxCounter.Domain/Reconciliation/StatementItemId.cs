using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>The key of one movement that an outside file told.</summary>
public readonly record struct StatementItemId(Guid Value) : IId<StatementItemId>
{
    /// <inheritdoc/>
    public static StatementItemId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static StatementItemId New() => new(OrderedKey.New());
}
