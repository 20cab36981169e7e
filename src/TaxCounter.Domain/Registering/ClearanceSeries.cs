using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>The numbers of certificates of clearance, <c>CLR-2026-000012-8</c>.</summary>
public abstract class ClearanceSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "CLR";

    /// <inheritdoc/>
    public static string Name => "certificate of clearance";
}
