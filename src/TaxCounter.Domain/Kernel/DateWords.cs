using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>How dates and times are said: the one place. Letters say them in the customer's language.</summary>
public static class DateWords
{
    /// <summary><c>Nov 20, 2026</c>: in a sentence of the screens.</summary>
    public static string Date(DateOnly day) => Say(day, "MMM d, yyyy");

    /// <summary><c>Nov 20</c>: where the year is said beside it.</summary>
    public static string WithoutYear(DateOnly day) => Say(day, "MMM d");

    /// <summary><c>Nov 20</c>, and <c>Nov 20, 2025</c> when it is not in the year of <paramref name="today"/>.</summary>
    public static string Short(DateOnly day, DateOnly today) => day.Year == today.Year ? WithoutYear(day) : Date(day);

    /// <summary><c>Fri, Nov 20, 2026</c>.</summary>
    public static string WithWeekday(DateOnly day) => Say(day, "ddd, MMM d, yyyy");

    /// <summary><c>Friday, November 20, 2026</c>: the end of a deadline.</summary>
    public static string WithFullWeekday(DateOnly day) => Say(day, "dddd, MMMM d, yyyy");

    /// <summary><c>November 20, 2026</c>: on papers.</summary>
    public static string Printed(DateOnly day) => Say(day, "MMMM d, yyyy");

    /// <summary><c>2026-11-20</c>: in fields, files and addresses.</summary>
    public static string Iso(DateOnly day) => Say(day, "yyyy-MM-dd");

    /// <summary><c>8:10 a.m.</c>: where a customer reads it.</summary>
    public static string Time(DateTime local) => $"{local.ToString("h:mm", CultureInfo.InvariantCulture)} {(local.Hour < 12 ? "a.m." : "p.m.")}";

    private static string Say(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
