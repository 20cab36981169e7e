namespace TaxCounter.Domain.RuleBooks;

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
