using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>The numbers of bank deposits, <c>D-2026-000012-8</c>.</summary>
public abstract class DepositSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "D";

    /// <inheritdoc/>
    public static string Name => "deposit";
}
