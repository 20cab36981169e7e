using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>
/// How much of a penalty is requested, recommended or granted: all, a percent, an amount. A percent is taken of what can be waived on the day it is worked out;
/// once granted, it is an amount.
/// </summary>
/// <param name="Kind">How it is given.</param>
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

    /// <summary>Reads it as it is typed: <c>all</c>, <c>50%</c>, <c>33.33%</c>, <c>40.00</c>.</summary>
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
