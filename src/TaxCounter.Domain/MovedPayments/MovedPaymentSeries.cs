using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>The numbers of moved payments, <c>MP-2026-000123-4</c>.</summary>
public abstract class MovedPaymentSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "MP";

    /// <inheritdoc/>
    public static string Name => "moved payment";
}
