using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>The numbers of licenses, <c>LIC-2026-000123-3</c>. A license keeps its number from application to its last renewal.</summary>
public abstract class LicenseSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "LIC";

    /// <inheritdoc/>
    public static string Name => "license";
}
