using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>The numbers of refunds, <c>RF-2026-000123-3</c>.</summary>
public abstract class RefundSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "RF";

    /// <inheritdoc/>
    public static string Name => "refund";
}
