using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>The numbers of returned checks, <c>RC-2026-000123-4</c>.</summary>
public abstract class ReturnedCheckSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "RC";

    /// <inheritdoc/>
    public static string Name => "returned check";
}
