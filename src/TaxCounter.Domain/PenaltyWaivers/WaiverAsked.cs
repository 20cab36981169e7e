using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How an amount is said.</summary>
public enum MeasureKind
{
    /// <summary>All that can be waived.</summary>
    All = 1,

    /// <summary>A percent of what can be waived.</summary>
    Percent,

    /// <summary>An amount.</summary>
    Figure,
}

/// <summary>
/// How much of a penalty is asked for, recommended or granted: all, a percent, an amount. A percent is taken of what can be waived on the day it is worked out;
/// once granted, it is an amount.
/// </summary>
/// <param name="Kind">How it is said.</param>
/// <param name="PercentHundredths">Hundredths of a percent: 50 % is 5000.</param>
/// <param name="Figure">The amount.</param>
public sealed record WaiverMeasure(MeasureKind Kind, int PercentHundredths, Money Figure)
{
    /// <summary>All of it, in hundredths of a percent.</summary>
    public const int Whole = 10_000;

    /// <summary>All that can be waived.</summary>
    public static readonly WaiverMeasure All = new(MeasureKind.All, 0, Money.Zero);

    /// <summary>A percent, in hundredths.</summary>
    public static WaiverMeasure Percent(int hundredths) => new(MeasureKind.Percent, hundredths, Money.Zero);

    /// <summary>An amount.</summary>
    public static WaiverMeasure Of(Money figure) => new(MeasureKind.Figure, 0, figure);

    /// <summary>What it comes to of what can be waived, never more than that; a percent is rounded half up to the cent.</summary>
    public Money Amount(Money waivable) => Kind switch
    {
        MeasureKind.All => waivable,
        MeasureKind.Percent => Money.Min(waivable, waivable.Times(PercentHundredths / (decimal)Whole, MidpointRounding.AwayFromZero)),
        _ => Money.Min(waivable, Figure),
    };

    /// <summary>Reads it as it is typed: <c>all</c>, <c>50%</c>, <c>33.33 %</c>, <c>40.00</c>.</summary>
    public static bool TryParse(string? text, out WaiverMeasure measure)
    {
        measure = All;
        var typed = (text ?? "").Trim();
        if (typed.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (typed.EndsWith('%'))
        {
            var read = decimal.TryParse(typed[..^1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100m && percent * 100m % 1m == 0m;
            measure = read ? Percent((int)(percent * 100m)) : All;
            return read && measure.IsSound;
        }

        var isAmount = Money.TryParse(typed, out var figure);
        measure = Of(figure);
        return isAmount && measure.IsSound;
    }

    /// <summary>As it is typed.</summary>
    public string Says => Kind switch
    {
        MeasureKind.All => "all",
        MeasureKind.Percent => (PercentHundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%",
        _ => Figure.ToString(),
    };

    /// <summary>Whether it makes sense by itself: a percent above 0 and up to 100, an amount above nothing.</summary>
    public bool IsSound => Kind switch
    {
        MeasureKind.All => true,
        MeasureKind.Percent => PercentHundredths is > 0 and <= Whole,
        MeasureKind.Figure => Figure.IsPositive && Figure <= Money.Largest,
        _ => false,
    };
}

/// <summary>How much is asked for one obligation.</summary>
/// <param name="Obligation">Which.</param>
/// <param name="Measure">How much.</param>
public sealed record PeriodAsked(ObligationId Obligation, WaiverMeasure Measure);

/// <summary>What the form of a request says. A draft may be incomplete.</summary>
public sealed record WaiverRequest
{
    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; init; } = WaiverAsker.Taxpayer;

    /// <summary>Their name.</summary>
    public string AskerName { get; init; } = "";

    /// <summary>How it was asked for.</summary>
    public WaiverChannel Channel { get; init; } = WaiverChannel.Counter;

    /// <summary>The ground's code in the rule book; empty while none is chosen.</summary>
    public string Ground { get; init; } = "";

    /// <summary>The answers to the ground's questions, by question.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Why, in the customer's words.</summary>
    public string Statement { get; init; } = "";

    /// <summary>For which obligations, and how much of each.</summary>
    public IReadOnlyList<PeriodAsked> Periods { get; init; } = [];

    /// <summary>Whether they ask for the interest too: answered at once by the rule book, never kept.</summary>
    public bool InterestToo { get; init; }
}

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

/// <summary>The answer to one question of the ground.</summary>
public sealed class WaiverAnswer
{
    private WaiverAnswer() => Question = Text = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>The question's name in the rule book.</summary>
    public string Question { get; private init; }

    /// <summary>What was answered.</summary>
    public string Text { get; internal set; }

    internal static WaiverAnswer Of(PenaltyWaiverId waiver, string question, string text) => new() { WaiverId = waiver, Question = question, Text = text };
}
