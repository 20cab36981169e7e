using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>The key of a file for finance. Made with the form, so that a second click finds the first.</summary>
public readonly record struct RefundFileId(Guid Value) : IId<RefundFileId>
{
    /// <inheritdoc/>
    public static RefundFileId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static RefundFileId New() => new(OrderedKey.New());
}
