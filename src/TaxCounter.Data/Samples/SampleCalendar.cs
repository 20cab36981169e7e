using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Samples;

/// <summary>The periods of the sample office and when each is due: the 20th of the month after, fees the 15th, licenses the end of February; weekends move to Monday.</summary>
internal static class SampleCalendar
{
    /// <summary>So many periods up to the last one that is due on or before today, oldest first.</summary>
    public static IReadOnlyList<(Period Period, DateOnly DueOn)> Due(string taxType, FilingFrequency frequency, DateOnly today, int count) =>
        [.. Backwards(taxType, frequency, today).SkipWhile(p => p.DueOn > today).Take(count).Reverse()];

    /// <summary>The first period that is not due yet.</summary>
    public static (Period Period, DateOnly DueOn) Next(string taxType, FilingFrequency frequency, DateOnly today) =>
        Backwards(taxType, frequency, today).TakeWhile(p => p.DueOn > today).Last();

    private static IEnumerable<(Period Period, DateOnly DueOn)> Backwards(string taxType, FilingFrequency frequency, DateOnly today)
    {
        var months = taxType == "occupational-license" || frequency == FilingFrequency.Annual ? 12
            : frequency == FilingFrequency.Quarterly ? 3
            : frequency == FilingFrequency.Semiannual ? 6
            : 1;
        var first = new DateOnly(today.Year + 1, 1, 1);
        while (true)
        {
            var period = Of(first, months);
            yield return (period, DueOn(taxType, period));
            first = first.AddMonths(-months);
        }
    }

    private static Period Of(DateOnly first, int months) => Period.Parse(months switch
    {
        12 => first.Year.ToString("0000", CultureInfo.InvariantCulture),
        6 => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-H{((first.Month - 1) / 6) + 1}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{((first.Month - 1) / 3) + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{first.Month:00}"),
    });

    private static DateOnly DueOn(string taxType, Period period)
    {
        var after = period.LastDay.AddDays(1);
        var day = taxType switch
        {
            "occupational-license" => new DateOnly(period.FirstDay.Year, 3, 1).AddDays(-1),
            "sewer" or "solid-waste" => after.AddDays(14),
            _ => after.AddDays(19),
        };
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }
}
