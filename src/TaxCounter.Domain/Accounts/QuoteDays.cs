namespace TaxCounter.Domain.Accounts;

/// <summary>Which days a quote form offers at first.</summary>
public static class QuoteDays
{
    /// <summary>Today, the coming Friday (the next one on a Friday) and the end of the month (of the next one on its last day).</summary>
    public static IReadOnlyList<DateOnly> Suggested(DateOnly today)
    {
        var friday = today.AddDays((((int)DayOfWeek.Friday - (int)today.DayOfWeek + 6) % 7) + 1);
        var last = EndOfMonth(today) == today ? EndOfMonth(today.AddDays(1)) : EndOfMonth(today);
        return [today, friday, last];
    }

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
