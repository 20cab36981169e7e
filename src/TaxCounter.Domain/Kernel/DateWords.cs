using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>How a date is said in a sentence of the screens. Papers for customers say it in the customer's language.</summary>
public static class DateWords
{
    /// <summary><c>Nov 20, 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Fri, Nov 20, 2026</c>.</summary>
    public static string WithWeekday(DateOnly day) => day.ToString("ddd, MMM d, yyyy", CultureInfo.InvariantCulture);
}
