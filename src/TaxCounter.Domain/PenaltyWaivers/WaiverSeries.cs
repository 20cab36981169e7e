using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The numbers of penalty waivers, <c>W-2026-000123-3</c>.</summary>
public abstract class WaiverSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "W";

    /// <inheritdoc/>
    public static string Name => "waiver";
}
