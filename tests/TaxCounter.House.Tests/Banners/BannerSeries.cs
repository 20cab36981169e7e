using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The numbers of requests, <c>BN-2026-000012-8</c>.</summary>
public abstract class BannerSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "BN";

    /// <inheritdoc/>
    public static string Name => "banner";
}
