using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The numbers of filed returns, <c>RT-2026-000123-3</c>.</summary>
public abstract class FiledReturnSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "RT";

    /// <inheritdoc/>
    public static string Name => "return";
}
