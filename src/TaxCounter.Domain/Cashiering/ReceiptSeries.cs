using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The numbers of receipts, <c>R-2026-004562-8</c>.</summary>
public abstract class ReceiptSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "R";

    /// <inheritdoc/>
    public static string Name => "receipt";
}
