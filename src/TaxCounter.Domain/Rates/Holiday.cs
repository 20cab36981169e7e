namespace TaxCounter.Domain.Rates;

/// <summary>How the day of a holiday is found in a year.</summary>
public enum HolidayKind
{
    /// <summary>The same day of the same month: July 4.</summary>
    Fixed = 1,

    /// <summary>The nth weekday of a month: the fourth Thursday of November.</summary>
    NthWeekday,

    /// <summary>The last weekday of a month: the last Monday of May.</summary>
    LastWeekday,

    /// <summary>So many days from Easter Sunday: Good Friday is two days before it.</summary>
    Easter,
}

/// <summary>Which weekday is free when the holiday itself falls on a weekend.</summary>
public enum ObservedDay
{
    /// <summary>None: the holiday is on its own day only.</summary>
    AsItFalls = 1,

    /// <summary>A holiday on a Sunday is kept on the Monday after it.</summary>
    SundayToMonday,

    /// <summary>On a Saturday the Friday before, on a Sunday the Monday after.</summary>
    NearestWeekday,
}

/// <summary>How the day of one holiday is found in any year, and what it does.</summary>
public sealed record HolidayRule
{
    /// <summary>How the day is found.</summary>
    public required HolidayKind Kind { get; init; }

    /// <summary>The month; nothing for holidays that go by Easter.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month, or which weekday of the month it is.</summary>
    public int Number { get; init; }

    /// <summary>The weekday, where the holiday goes by one.</summary>
    public DayOfWeek Weekday { get; init; }

    /// <summary>Days after the day found so, or before it: 1 for the day after Thanksgiving, -47 for Mardi Gras.</summary>
    public int PlusDays { get; init; }

    /// <summary>What happens on a weekend.</summary>
    public required ObservedDay Observed { get; init; }

    /// <summary>A year in which it was kept, where it is not kept each year.</summary>
    public int? KeptIn { get; init; }

    /// <summary>Kept again so many years later; nothing where it was kept once only.</summary>
    public int? EveryYears { get; init; }

    /// <summary>No business day: the office or the banks are closed.</summary>
    public required bool Closes { get; init; }

    /// <summary>A deadline that falls on it moves to the next day.</summary>
    public required bool Moves { get; init; }

    /// <summary>The holiday's own day in a year, before it is moved off a weekend; null in a year without it.</summary>
    public DateOnly? In(int year)
    {
        if (KeptIn is { } kept && (EveryYears is { } every ? (year - kept) % every != 0 : year != kept))
        {
            return null;
        }

        var day = Kind switch
        {
            HolidayKind.Fixed => new DateOnly(year, Month, Number),
            HolidayKind.NthWeekday => Nth(year, Number),
            HolidayKind.LastWeekday => Nth(year, 5).Month == Month ? Nth(year, 5) : Nth(year, 4),
            _ => Easter(year),
        };
        return day.AddDays(PlusDays);
    }

    /// <summary>The weekday on which the office keeps a holiday that falls on <paramref name="day"/>.</summary>
    public DateOnly KeptOn(DateOnly day) => (Observed, day.DayOfWeek) switch
    {
        (ObservedDay.SundayToMonday or ObservedDay.NearestWeekday, DayOfWeek.Sunday) => day.AddDays(1),
        (ObservedDay.NearestWeekday, DayOfWeek.Saturday) => day.AddDays(-1),
        _ => day,
    };

    private DateOnly Nth(int year, int number)
    {
        var first = new DateOnly(year, Month, 1);
        return first.AddDays((((int)Weekday - (int)first.DayOfWeek + 7) % 7) + ((number - 1) * 7));
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}

/// <summary>A holiday of the office with its rules by time.</summary>
/// <param name="Id">Its name in the rule book, <c>veterans-day</c>.</param>
/// <param name="Name">As said: <c>Veterans Day</c>.</param>
/// <param name="Rows">How it is found; a holiday is kept from its first row's day on.</param>
public sealed record Holiday(string Id, string Name, DatedRows<HolidayRule> Rows)
{
    /// <summary>Its days in a year: its own and, if another, the one it is kept on (which may lie in the year before).</summary>
    internal IEnumerable<HolidayDay> Of(int year)
    {
        for (var i = 0; i < Rows.Rows.Count; i++)
        {
            var row = Rows.Rows[i];
            if (row.NotFound is not null || row.Value.In(year) is not { } day || Rows.IndexOn(day) != i)
            {
                continue;
            }

            yield return new HolidayDay(day, day, this, row);
            if (row.Value.KeptOn(day) is var kept && kept != day)
            {
                yield return new HolidayDay(kept, day, this, row);
            }
        }
    }
}

/// <summary>One day of one year that is a holiday.</summary>
/// <param name="Day">The day.</param>
/// <param name="Itself">The holiday's own day; another one when it fell on a weekend.</param>
/// <param name="Holiday">Which holiday.</param>
/// <param name="Row">The row that says so.</param>
public sealed record HolidayDay(DateOnly Day, DateOnly Itself, Holiday Holiday, Dated<HolidayRule> Row)
{
    /// <summary>As said: <c>Independence Day</c>, <c>Independence Day (observed)</c>.</summary>
    public string Name => Day == Itself ? Holiday.Name : Holiday.Name + " (observed)";
}
