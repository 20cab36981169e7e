namespace TaxCounter.Domain.Kernel;

/// <summary>One series of the numbers that the office prints: receipts, payoff quotes, deposits, waivers, letters.</summary>
public interface INumberSeries
{
    /// <summary>What the number begins with: <c>R</c>, <c>LIC</c>; one to three capital letters, no two series the same.</summary>
    static abstract string Prefix { get; }

    /// <summary>The paper in one word, as a sentence and the counter of the series say it: <c>receipt</c>, counted as <c>receipt/2026</c>.</summary>
    static abstract string Name { get; }
}
