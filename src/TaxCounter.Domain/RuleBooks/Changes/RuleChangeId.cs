using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The key of a proposed change; made with the form, so that a second click finds the first.</summary>
public readonly record struct RuleChangeId(Guid Value) : IId<RuleChangeId>
{
    /// <inheritdoc/>
    public static RuleChangeId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static RuleChangeId New() => new(OrderedKey.New());
}
