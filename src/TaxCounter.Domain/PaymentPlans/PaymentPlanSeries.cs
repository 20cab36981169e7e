using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The numbers of payment plans, <c>PP-2026-000123-4</c>.</summary>
public abstract class PaymentPlanSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "PP";

    /// <inheritdoc/>
    public static string Name => "payment plan";
}
