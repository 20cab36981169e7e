using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>The key of a refund. Made with the form, so that a second click finds the first.</summary>
public readonly record struct RefundId(Guid Value) : IId<RefundId>
{
    /// <inheritdoc/>
    public static RefundId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static RefundId New() => new(OrderedKey.New());
}
