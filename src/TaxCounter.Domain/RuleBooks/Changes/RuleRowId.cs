using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The key of one recorded row.</summary>
public readonly record struct RuleRowId(Guid Value) : IId<RuleRowId>
{
    /// <inheritdoc/>
    public static RuleRowId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static RuleRowId New() => new(OrderedKey.New());
}
