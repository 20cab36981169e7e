using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>One obligation in a request: what is asked for and recommended, and what could be waived when that was said.</summary>
public sealed class AskedPeriod
{
    private AskedPeriod()
    {
    }

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>The obligation.</summary>
    public ObligationId ObligationId { get; private init; }

    /// <summary>How it is asked for.</summary>
    public MeasureKind AskedKind { get; private set; }

    /// <summary>Hundredths of a percent.</summary>
    public int AskedPercent { get; private set; }

    /// <summary>The amount asked for.</summary>
    public Money AskedFigure { get; private set; }

    /// <summary>How it is recommended; null while it is not.</summary>
    public MeasureKind? RecommendedKind { get; private set; }

    /// <summary>Hundredths of a percent.</summary>
    public int RecommendedPercent { get; private set; }

    /// <summary>The amount recommended; nothing where it is not.</summary>
    public Money RecommendedFigure { get; private set; }

    /// <summary>What could be waived when it was handed in.</summary>
    public Money WaivableWhenAsked { get; internal set; }

    /// <summary>What could be waived when it was recommended.</summary>
    public Money WaivableWhenRecommended { get; private set; }

    /// <summary>What is asked for.</summary>
    public WaiverMeasure Asked => new(AskedKind, AskedPercent, AskedFigure);

    /// <summary>What is recommended; null where nothing is.</summary>
    public WaiverMeasure? Recommended => RecommendedKind is { } kind ? new WaiverMeasure(kind, RecommendedPercent, RecommendedFigure) : null;

    internal static AskedPeriod Of(PenaltyWaiverId waiver, PeriodAsked asked)
    {
        var period = new AskedPeriod { WaiverId = waiver, ObligationId = asked.Obligation };
        period.Ask(asked.Measure);
        return period;
    }

    internal void Ask(WaiverMeasure measure) => (AskedKind, AskedPercent, AskedFigure) = (measure.Kind, measure.PercentHundredths, measure.Figure);

    internal void Recommend(WaiverMeasure? measure, Money waivable)
    {
        (RecommendedKind, RecommendedPercent, RecommendedFigure) = (measure?.Kind, measure?.PercentHundredths ?? 0, measure?.Figure ?? Money.Zero);
        WaivableWhenRecommended = waivable;
    }
}
