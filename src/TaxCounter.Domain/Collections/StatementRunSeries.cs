using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>The numbers of letters in bulk, <c>SR-2026-000012-7</c>.</summary>
public abstract class StatementRunSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "SR";

    /// <inheritdoc/>
    public static string Name => "statement run";
}
