using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>
/// What a review of filing frequencies measures on a day, and from when it takes effect. By the third quarter: that of the year before the period that is proposed, once its
/// return is in. By the average: the last four quarters whose returns are in. It takes effect with the next quarter, half year or year, never earlier.
/// </summary>
public sealed record FrequencyWindow
{
    /// <summary>Days after the end of a quarter by which its return is in: the 20th of the next month.</summary>
    private const int ReturnsIn = 21, MonthsOfQuarter = 3, MonthsOfYear = 12, MonthsOfHalf = 6, Fewest = 3;

    /// <summary>The first day that is measured.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day that is measured.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Whether the third quarter decides.</summary>
    public required bool ByThirdQuarter { get; init; }

    /// <summary>The first day of the year from which a measured third quarter holds; null where the average decides.</summary>
    public DateOnly? HoldsFrom { get; init; }

    /// <summary>What is measured on a day.</summary>
    public static FrequencyWindow On(DateOnly today, bool byThirdQuarter)
    {
        var end = new DateOnly(today.Year, (today.Month - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1).AddDays(-1);
        if (today < end.AddDays(ReturnsIn))
        {
            end = new DateOnly(end.Year, end.Month, 1).AddMonths(1 - MonthsOfQuarter).AddDays(-1);
        }

        if (!byThirdQuarter)
        {
            return new() { First = end.AddDays(1).AddYears(-1), Last = end, ByThirdQuarter = false };
        }

        var year = new DateOnly(today.Year, 9, 30) <= end ? today.Year : today.Year - 1;
        return new() { First = new DateOnly(year - 1, 10, 1), Last = new DateOnly(year, 9, 30), ByThirdQuarter = true, HoldsFrom = new DateOnly(year + 1, 1, 1) };
    }

    /// <summary>The periods inside it, of every length, as obligations carry them.</summary>
    public IReadOnlyList<Period> Periods => Between(First, Last);

    /// <summary>The periods of its third quarter; months, the quarter itself.</summary>
    public IReadOnlyList<Period> ThirdQuarter => Between(Last.AddDays(1).AddMonths(-MonthsOfQuarter), Last);

    /// <summary>The first day of the first period that is filed otherwise.</summary>
    public DateOnly Start(DateOnly today, FilingFrequency now, FilingFrequency proposed)
    {
        var step = new[] { now, proposed }.Max() switch { FilingFrequency.Annual => MonthsOfYear, FilingFrequency.Semiannual => MonthsOfHalf, _ => MonthsOfQuarter };
        var next = new DateOnly(today.Year, (today.Month - 1) / step * step + 1, 1).AddMonths(step);
        return HoldsFrom is { } from && from > next ? from : next;
    }

    /// <summary>The months of it for which somebody was registered; null where they are too few to go by.</summary>
    public int? MonthsOf(DateOnly registeredFrom)
    {
        var from = registeredFrom > First ? registeredFrom : First;
        var months = (Last.Year - from.Year) * MonthsOfYear + Last.Month - from.Month + 1;
        return months >= (ByThirdQuarter ? MonthsOfYear : Fewest) ? Math.Min(months, MonthsOfYear) : null;
    }

    /// <summary>As it is said beside an amount.</summary>
    public string Says => ByThirdQuarter ? string.Create(CultureInfo.InvariantCulture, $"third quarter of {Last.Year}") : string.Create(CultureInfo.InvariantCulture, $"average a month, {First:MMM yyyy} to {Last:MMM yyyy}");

    private static List<Period> Between(DateOnly first, DateOnly last)
    {
        List<Period> periods = [];
        for (var day = first; day < last; day = day.AddMonths(1))
        {
            string[] names = [$"{day:yyyy-MM}", $"{day.Year}-Q{(day.Month + 2) / MonthsOfQuarter}", $"{day.Year}-H{(day.Month + 5) / MonthsOfHalf}", $"{day.Year}"];
            periods.AddRange(names.Select(Period.Parse).Where(p => p.FirstDay == day && p.LastDay <= last));
        }

        return periods;
    }
}
