using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of a payment event: one visit to the window, one receipt. Made with the form, so that a second click finds the first.</summary>
public readonly record struct PaymentEventId(Guid Value) : IId<PaymentEventId>
{
    /// <inheritdoc/>
    public static PaymentEventId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PaymentEventId New() => new(OrderedKey.New());
}
