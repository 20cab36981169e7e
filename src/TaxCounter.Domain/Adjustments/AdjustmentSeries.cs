using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The numbers of adjustments, <c>ADJ-2026-000123-9</c>.</summary>
public abstract class AdjustmentSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "ADJ";

    /// <inheritdoc/>
    public static string Name => "adjustment";
}
