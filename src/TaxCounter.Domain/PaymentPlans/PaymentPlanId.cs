using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The key of a payment plan. Made with the form, so that a second click finds the first.</summary>
public readonly record struct PaymentPlanId(Guid Value) : IId<PaymentPlanId>
{
    /// <inheritdoc/>
    public static PaymentPlanId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PaymentPlanId New() => new(OrderedKey.New());
}
