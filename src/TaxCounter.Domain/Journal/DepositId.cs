using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of a bank deposit.</summary>
public readonly record struct DepositId(Guid Value) : IId<DepositId>
{
    /// <inheritdoc/>
    public static DepositId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DepositId New() => new(OrderedKey.New());
}
