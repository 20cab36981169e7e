using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The numbers of articles left at the counter, <c>LF-2026-000012-8</c>.</summary>
public abstract class ArticleSeries : INumberSeries
{
    /// <inheritdoc/>
    public static string Prefix => "LF";

    /// <inheritdoc/>
    public static string Name => "article";
}
