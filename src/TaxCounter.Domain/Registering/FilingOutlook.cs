using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Registering;

/// <summary>What a business must file in the year ahead, when, and what changes if it closes on a day.</summary>
public static class FilingOutlook
{
    private const int MonthsAhead = 12;

    /// <summary>Everything whose period is running or begins within a year, by due date; of a business that closes, only what is begun by then.</summary>
    /// <param name="registrations">What it files, dated.</param>
    /// <param name="rules">The rule book.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="closes">The last day of business; null where it goes on.</param>
    public static IReadOnlyList<FilingDue> Of(IEnumerable<Registration> registrations, RuleBook rules, DateOnly today, DateOnly? closes)
    {
        ArgumentNullException.ThrowIfNull(registrations);
        ArgumentNullException.ThrowIfNull(rules);
        List<FilingDue> all = [];
        var known = registrations.ToList();
        foreach (var registration in known.Where(r => r.To is null || r.To >= today))
        {
            var last = Earlier(closes, registration.To);
            var from = registration.From > today ? registration.From : today.AddMonths(-1);
            var until = Earlier(last, today.AddMonths(MonthsAhead))!.Value;
            foreach (var period in Periods(registration.Frequency, from, until).Where(p => p.LastDay >= registration.From))
            {
                all.Add(new FilingDue(registration.TaxType, period, rules.DueDates.DueDate(registration.TaxType, period), last is { } day && period.FirstDay <= day && day <= period.LastDay && !known.Exists(r => r.TaxType == registration.TaxType && r.From == day.AddDays(1))));
            }
        }

        return [.. all.Where(f => f.DueOn is null || f.DueOn >= today).OrderBy(f => f.DueOn ?? f.Period.LastDay).ThenBy(f => f.TaxType, StringComparer.Ordinal)];
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static IEnumerable<Period> Periods(FilingFrequency frequency, DateOnly from, DateOnly until)
    {
        for (var period = At(frequency, from); period.FirstDay <= until; period = At(frequency, period.LastDay.AddDays(1)))
        {
            yield return period;
        }
    }

    private static Period At(FilingFrequency frequency, DateOnly day) => Period.Parse(frequency switch
    {
        FilingFrequency.Monthly => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        FilingFrequency.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}"),
        FilingFrequency.Semiannual => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-H{(day.Month > 6 ? 2 : 1)}"),
        _ => day.Year.ToString("0000", CultureInfo.InvariantCulture),
    });
}
