using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell;

/// <summary>Days and times as the screens write them.</summary>
public static class DayText
{
    /// <summary><c>Nov 20, 2026</c>.</summary>
    public static string Long(this DateOnly day) => DateWords.Date(day);

    /// <summary><c>Fri, Nov 20, 2026</c>.</summary>
    public static string WithWeekday(this DateOnly day) => DateWords.WithWeekday(day);

    /// <summary><c>November 20, 2026</c>: on papers for customers.</summary>
    public static string Printed(this DateOnly day) => DateWords.Printed(day);

    /// <summary><c>November 20, 2026, 8:10 a.m.</c> by the wall clock of the office: on papers for customers.</summary>
    public static string Printed(this DateTime local) => $"{DateOnly.FromDateTime(local).Printed()}, {DateWords.Time(local)}";

    /// <summary><c>Nov 20</c>, and <c>Nov 20, 2025</c> when it is not in the year of <paramref name="today"/>.</summary>
    public static string Short(this DateOnly day, DateOnly today) => DateWords.Short(day, today);

    /// <summary><c>2026-11-20</c>, as a date field has it.</summary>
    public static string Field(this DateOnly day) => DateWords.Iso(day);

    /// <summary><c>10:45</c> by the wall clock of the office.</summary>
    public static string Clock(this DateTime local) => local.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary><c>Nov 20, 2026 10:45</c> by the wall clock of the office.</summary>
    public static string Moment(this DateTime local) => $"{DateOnly.FromDateTime(local).Long()} {local.Clock()}";

    /// <summary>The amount, or a dash for none.</summary>
    public static string OrDash(this Money money) => money.IsZero ? "—" : money.ToString();
}
