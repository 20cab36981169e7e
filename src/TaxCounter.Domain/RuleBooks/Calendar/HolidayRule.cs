namespace TaxCounter.Domain.RuleBooks;

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
