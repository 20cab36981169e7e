using System.Collections.Concurrent;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// On which days the office is open, and off which days a deadline moves. The two are not always the same: in Pennsylvania the office
/// is open on Good Friday, a legal holiday, and closed on the day after Thanksgiving, which is none.
/// Days that a governor or a mayor gives once are not known before somebody adds their row.
/// </summary>
/// <param name="weekend">The weekdays that are free each week.</param>
/// <param name="holidays">The office's holidays.</param>
public sealed class BusinessCalendar(DatedRows<IReadOnlyList<DayOfWeek>> weekend, IReadOnlyList<Holiday> holidays)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<HolidayDay>> _years = new();

    /// <summary>Every holiday with its rules.</summary>
    public IReadOnlyList<Holiday> Holidays => holidays;

    /// <summary>The weekdays that are free, dated.</summary>
    public DatedRows<IReadOnlyList<DayOfWeek>> Weekend => weekend;

    /// <summary>The holidays of a year in its order, with the weekdays they are kept on; none after 2199.</summary>
    public IReadOnlyList<HolidayDay> HolidaysOf(int year) => year is < 1 or > RuleBook.LastYear
        ? []
        : _years.GetOrAdd(year, y => [.. holidays.SelectMany(h => h.Of(y).Concat(h.Of(y + 1))).Where(d => d.Day.Year == y).OrderBy(d => d.Day).ThenBy(d => d.Itself)]);

    /// <summary>The holiday of a day, on its own day or on the weekday it is kept on; null for a day without one.</summary>
    public HolidayDay? HolidayOn(DateOnly day) =>
        HolidaysOf(day.Year).Where(d => d.Day == day).OrderByDescending(d => d.Row.Value.Closes).ThenByDescending(d => d.Row.Value.Moves).FirstOrDefault();

    /// <summary>Whether a day is free because of its weekday.</summary>
    public bool IsWeekend(DateOnly day) => weekend.Rows[Math.Max(0, weekend.IndexOn(day))].Value.Contains(day.DayOfWeek);

    /// <summary>Whether the office is open.</summary>
    public bool IsBusinessDay(DateOnly day) => !IsWeekend(day) && !HolidaysOf(day.Year).Any(d => d.Day == day && d.Row.Value.Closes);

    /// <summary>The first day after <paramref name="day"/> on which the office is open.</summary>
    public DateOnly NextBusinessDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsBusinessDay(day));

        return day;
    }

    /// <summary>Whether a deadline may end on a day: no weekend and no legal holiday.</summary>
    public bool MayBeLastDay(DateOnly day) => !IsWeekend(day) && !HolidaysOf(day.Year).Any(d => d.Day == day && d.Row.Value.Moves);

    /// <summary>The day itself, or the next one on which a deadline may end.</summary>
    public DateOnly RollForward(DateOnly day)
    {
        while (!MayBeLastDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The one place that turns a recorded or entered due date into the day that counts (LAC 72:I.305(E); 1 Pa.C.S. 1908).</summary>
    public DueDate DueDate(DateOnly recorded)
    {
        var counted = RollForward(recorded);
        return new DueDate(recorded, counted, counted == recorded ? "" : CalculationWords.List([.. Steps(recorded).Select(s => s.Label)]));
    }

    /// <summary>The latest recorded due date that counts as <paramref name="counted"/> or earlier: what a list of records is asked for.</summary>
    public DateOnly LatestRecorded(DateOnly counted)
    {
        while (!MayBeLastDay(counted))
        {
            counted = counted.AddDays(-1);
        }

        return counted;
    }

    /// <summary>Whether the office is open on a day, and why not. Refused before the calendar begins and after 2199.</summary>
    public Result<Calculation> Day(DateOnly day)
    {
        if (Refused(day) is { } no)
        {
            return no;
        }

        var open = IsBusinessDay(day);
        var why = Reasons(day, true).ToList();
        var names = why.Count == 0 ? "" : " " + CalculationWords.List([.. why.Select(line => line.Label)]) + ".";
        return new Calculation
        {
            Result = open ? "business-day" : "closed",
            Says = open
                ? $"{DateWords.WithFullWeekday(day)} is a business day.{names}"
                : $"{DateWords.WithFullWeekday(day)} is not a business day:{names} The next business day is {DateWords.WithFullWeekday(NextBusinessDay(day))}.",
            Lines = why,
        };
    }

    /// <summary>The day on which a deadline ends that would end on <paramref name="day"/>, and why it moves. Refused before the calendar begins and after 2199.</summary>
    public Result<Calculation> Moved(DateOnly day)
    {
        if (Refused(day) is { } no)
        {
            return no;
        }

        var end = RollForward(day);
        return new Calculation
        {
            Result = DateWords.Iso(end),
            Says = end == day ? $"A deadline on {DateWords.WithFullWeekday(day)} does not move." : $"A deadline on {DateWords.WithFullWeekday(day)} ends on {DateWords.WithFullWeekday(end)}.",
            Lines = [.. Steps(day)],
        };
    }

    /// <summary>One line for each day a deadline moves over, with what the day is and who says so.</summary>
    internal IEnumerable<CalculationLine> Steps(DateOnly from)
    {
        for (var day = from; !MayBeLastDay(day); day = day.AddDays(1))
        {
            yield return Reasons(day, false).First();
        }
    }

    /// <summary>Refused on a day the calendar does not reach.</summary>
    internal Refusal? Refused(DateOnly day) => day.Year > RuleBook.LastYear ? RuleBookRefusals.TooFarAhead(RuleBook.LastYear) : weekend.On(day).Refusal;

    private IEnumerable<CalculationLine> Reasons(DateOnly day, bool all)
    {
        foreach (var holiday in HolidaysOf(day.Year).Where(d => d.Day == day && (all || d.Row.Value.Moves)))
        {
            yield return Line(day, $"{DateWords.WithoutYear(day)} is {holiday.Name}", holiday.Row.Authority);
        }

        if (IsWeekend(day))
        {
            yield return Line(day, $"{DateWords.WithoutYear(day)} is a {day.DayOfWeek}", weekend.Rows[Math.Max(0, weekend.IndexOn(day))].Authority);
        }
    }

    private static CalculationLine Line(DateOnly day, string label, Authority authority) => new() { Label = label, From = day, To = day, Authority = authority };
}
