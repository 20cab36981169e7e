using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>One obligation in a request: what is requested and recommended, and what could be waived at that time.</summary>
public sealed class WaiverPeriod
{
    private WaiverPeriod()
    {
    }

    public ObligationId ObligationId { get; private init; }

    public MeasureKind RequestedKind { get; private set; }

    /// <summary>Hundredths of a percent.</summary>
    public int RequestedPercent { get; private set; }

    /// <summary>The amount requested.</summary>
    public Money RequestedFigure { get; private set; }

    /// <summary>How it is recommended; null while it is not.</summary>
    public MeasureKind? RecommendedKind { get; private set; }

    /// <summary>Hundredths of a percent.</summary>
    public int RecommendedPercent { get; private set; }

    /// <summary>The amount recommended; nothing where it is not.</summary>
    public Money RecommendedFigure { get; private set; }

    /// <summary>What could be waived when it was submitted.</summary>
    public Money WaivableWhenRequested { get; internal set; }

    /// <summary>What could be waived when it was recommended.</summary>
    public Money WaivableWhenRecommended { get; private set; }

    public WaiverMeasure Requested => new(RequestedKind, RequestedPercent, RequestedFigure);

    /// <summary>What is recommended; null where nothing is.</summary>
    public WaiverMeasure? Recommended => RecommendedKind is { } kind ? new WaiverMeasure(kind, RecommendedPercent, RecommendedFigure) : null;

    internal static WaiverPeriod Of(PeriodMeasure requested)
    {
        var period = new WaiverPeriod { ObligationId = requested.Obligation };
        period.Request(requested.Measure);
        return period;
    }

    internal void Request(WaiverMeasure measure) => (RequestedKind, RequestedPercent, RequestedFigure) = (measure.Kind, measure.PercentHundredths, measure.Figure);

    internal void Recommend(WaiverMeasure? measure, Money waivable)
    {
        (RecommendedKind, RecommendedPercent, RecommendedFigure) = (measure?.Kind, measure?.PercentHundredths ?? 0, measure?.Figure ?? Money.Zero);
        WaivableWhenRecommended = waivable;
    }
}
