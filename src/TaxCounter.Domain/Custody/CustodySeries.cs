using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>The numbers of custody slips, <c>SD-2026-000123-4</c>.</summary>
public abstract class CustodySeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "SD";

    /// <inheritdoc/>
    public static string Name => "custody slip";
}
