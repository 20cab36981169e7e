using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Coding;

/// <summary>The key of a change of an account's coding.</summary>
public readonly record struct CodingChangeId(Guid Value) : IId<CodingChangeId>
{
    /// <inheritdoc/>
    public static CodingChangeId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static CodingChangeId New() => new(OrderedKey.New());
}
