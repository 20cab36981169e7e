using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>The sequence numbers of the files for finance, <c>VF-2026-000012-8</c>.</summary>
public abstract class RefundFileSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "VF";

    /// <inheritdoc/>
    public static string Name => "refund-file";
}
