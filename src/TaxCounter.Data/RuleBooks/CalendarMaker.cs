using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the calendar and the due dates of a rule book.</summary>
internal sealed class CalendarMaker(BookChecks check)
{
    private const string Holidays = "$.calendar.holidays";

    public BusinessCalendar Calendar(CalendarPart part)
    {
        const string weekend = "$.calendar.weekend";
        check.Unique(Holidays, part.Holidays.Select(h => h.Id));
        return new BusinessCalendar(
            check.Rows(weekend, "weekend", part.Weekend, r =>
            {
                check.That(r.Days.Count is > 0 and < 7, weekend, "a weekend must have at least one day and fewer than seven");
                return new Dated<IReadOnlyList<DayOfWeek>>(r.FirstDay, [.. r.Days.Select(d => d.Day)], BookChecks.Of(r.Authority));
            }),
            [.. part.Holidays.Select((h, i) => new Holiday(h.Id, h.Name, check.Rows($"{Holidays}[{i}].rows", h.Name, h.Rows, Rule)))]);
    }

    public DueDates DueDates(IReadOnlyList<DueSchedulePart> parts, TaxList taxes, BusinessCalendar calendar)
    {
        const string path = "$.dueDates";
        check.Unique(path, parts.Select(p => p.Id));
        check.Unique(path, parts.SelectMany(p => p.Periods.Select(k => $"{p.TaxType} by {k}")));
        return new DueDates(taxes, calendar, [.. parts.Select((p, i) =>
        {
            check.Known($"{path}[{i}].taxType", taxes, [p.TaxType]);
            check.That(p.Periods.Count > 0, $"{path}[{i}].periods", "at least one period must be named");
            return new DueSchedule(p.Id, p.TaxType, p.Periods, check.Rows($"{path}[{i}].rows", "due date of " + p.Id.Replace('-', ' '), p.Rows, DueDate));
        })]);
    }

    private HolidayRule Rule(HolidayRow row, string path)
    {
        var kind = check.Need(row.Kind, path, "kind");
        var easter = kind == HolidayKind.Easter;
        check.That(easter == (row.Month is null), path + ".month", "a holiday needs a month unless it is counted from Easter");
        check.That(row.Month is null or (>= 1 and <= 12), path + ".month", "the month must be between 1 and 12");
        check.That((kind is HolidayKind.Fixed or HolidayKind.NthWeekday) == row.Number.HasValue, path + ".number", "only some kinds of holiday take a day of the month or a number of the weekday");
        check.That((kind is HolidayKind.NthWeekday or HolidayKind.LastWeekday) == row.Weekday.HasValue, path + ".weekday", "only some kinds of holiday take a weekday");
        check.That(row.Number is not { } n || (kind == HolidayKind.NthWeekday ? n is >= 1 and <= 4 : n >= 1 && n <= DateTime.DaysInMonth(2001, row.Month!.Value)), path + ".number", "this day does not exist in every year");
        check.That(row.EveryYears is null or >= 2, path + ".everyYears", "the years between must be two or more");
        check.That(row.EveryYears is null || row.KeptIn is not null, path + ".keptIn", "a holiday that is not observed every year needs a year in which it was observed");
        return new HolidayRule
        {
            Kind = kind,
            Month = row.Month ?? 0,
            Number = row.Number ?? 0,
            Weekday = row.Weekday ?? DayOfWeek.Sunday,
            PlusDays = row.PlusDays ?? 0,
            Observed = check.Need(row.Observed, path, "observed"),
            KeptIn = row.KeptIn,
            EveryYears = row.EveryYears,
            Closes = check.Need(row.Closes, path, "closes"),
            Moves = check.Need(row.Moves, path, "moves"),
        };
    }

    private DueDateRule DueDate(DueDateRow row, string path)
    {
        var months = check.Need(row.MonthsAfter, path, "monthsAfter");
        check.That(months is >= 0 and <= 12, path + ".monthsAfter", "the due date must be within a year of the period");
        check.That(row.Day is null or (>= 1 and <= 28), path + ".day", "the day must exist in every month; leave it out for the last day of the month");
        return new DueDateRule { MonthsAfter = months, FromFirstMonth = row.FromFirstMonth ?? false, Day = row.Day, Moves = check.Need(row.Moves, path, "moves") };
    }
}
