using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>Which returns an account should have filed, by how often each of its taxes is filed.</summary>
public static class ExpectedReturns
{
    /// <summary>The periods of a tax that are due and not older than so many years, newest first.</summary>
    /// <param name="registration">What is filed, how often, from when to when.</param>
    /// <param name="rules">The rule book: due dates, and how many years are looked at.</param>
    /// <param name="today">The office's day.</param>
    public static IEnumerable<(Period Period, DateOnly DueOn)> Of(Registration registration, RuleBook rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.Returns.Of(registration.TaxType) is null || rules.Returns.MissingYears(today) is not { Refusal: null } years)
        {
            yield break;
        }

        var oldest = today.AddYears(-years.Value);
        for (var period = PeriodOf(registration.Frequency, today); period.LastDay >= oldest && period.LastDay >= registration.From; period = PeriodOf(registration.Frequency, period.FirstDay.AddDays(-1)))
        {
            if (registration.To is { } to && to < period.FirstDay)
            {
                continue;
            }

            if (rules.DueDates.DueOn(registration.TaxType, period) is { Refusal: null } due && due.Value < today)
            {
                yield return (period, due.Value);
            }
        }
    }

    /// <summary>The period of a frequency that a day is in.</summary>
    public static Period PeriodOf(FilingFrequency frequency, DateOnly day) => Period.Parse(frequency switch
    {
        FilingFrequency.Monthly => $"{day.Year:0000}-{day.Month:00}",
        FilingFrequency.Quarterly => $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}",
        FilingFrequency.Semiannual => $"{day.Year:0000}-H{(day.Month < 7 ? 1 : 2)}",
        _ => $"{day.Year:0000}",
    });

    /// <summary>The length of a frequency's periods.</summary>
    public static PeriodKind KindOf(FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => PeriodKind.Month,
        FilingFrequency.Quarterly => PeriodKind.Quarter,
        FilingFrequency.Semiannual => PeriodKind.HalfYear,
        _ => PeriodKind.Year,
    };

    /// <summary><c>by the month</c>.</summary>
    public static string Said(FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => "by the month",
        FilingFrequency.Quarterly => "by the quarter",
        FilingFrequency.Semiannual => "by the half year",
        _ => "by the year",
    };
}
