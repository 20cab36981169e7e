using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>The key of an outside file that was imported.</summary>
public readonly record struct StatementFileId(Guid Value) : IId<StatementFileId>
{
    /// <inheritdoc/>
    public static StatementFileId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static StatementFileId New() => new(OrderedKey.New());
}
