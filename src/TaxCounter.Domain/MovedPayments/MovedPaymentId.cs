using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>The key of a moved payment. Made with the form, so that a second click finds the first.</summary>
public readonly record struct MovedPaymentId(Guid Value) : IId<MovedPaymentId>
{
    /// <inheritdoc/>
    public static MovedPaymentId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static MovedPaymentId New() => new(OrderedKey.New());
}
