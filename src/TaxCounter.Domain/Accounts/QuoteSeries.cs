using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>The numbers of payoff quotes, <c>Q-2026-000012-8</c>.</summary>
public abstract class QuoteSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "Q";

    /// <inheritdoc/>
    public static string Name => "quote";
}
