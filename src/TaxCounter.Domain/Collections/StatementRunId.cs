using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>The key of letters in bulk. Made with the form, so that a second click finds the first.</summary>
public readonly record struct StatementRunId(Guid Value) : IId<StatementRunId>
{
    /// <inheritdoc/>
    public static StatementRunId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static StatementRunId New() => new(OrderedKey.New());
}
