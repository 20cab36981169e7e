namespace TaxCounter.Domain.Rates;

/// <summary>How interest is counted.</summary>
public enum InterestCounting
{
    /// <summary>A percentage for each month begun.</summary>
    MonthOrPart = 1,

    /// <summary>A percentage a year, for each day 1/365 of it.</summary>
    AnnualDaily = 2,

    /// <summary>A factor for each day as the authority prints it, each row by itself (REV-1611).</summary>
    PublishedDailyFactor = 3,
}

/// <summary>Where interest begins.</summary>
public enum InterestStart
{
    /// <summary>On the due day, moved off weekends and holidays. Counted by days, the due day itself is left out and the day of payment counts.</summary>
    DueDay = 1,

    /// <summary>On the first of the due day's month: the day the law itself calls due.</summary>
    FirstOfDueMonth = 2,
}

/// <summary>An interest rate.</summary>
/// <param name="Rate">For a month or for a year, as the rule counts; a fraction of one.</param>
/// <param name="DailyFactor">As printed by the authority; only where the rule counts by it.</param>
public sealed record InterestRate(decimal Rate, decimal? DailyFactor = null)
{
    /// <summary>
    /// The factor for one day that belongs to an annual rate: a 365th, also in leap years. Pennsylvania rounds half up at 6 places (REV-1611);
    /// Louisiana cuts off after 7 (<see cref="MidpointRounding.ToZero"/>, LDR IT-540B instructions).
    /// </summary>
    /// <param name="annualRate">A fraction of one.</param>
    /// <param name="places">Decimal places kept.</param>
    /// <param name="rounding">How the rest is dropped.</param>
    public static decimal DailyFactorOf(decimal annualRate, int places, MidpointRounding rounding) => decimal.Round(annualRate / 365m, places, rounding);
}

/// <summary>Simple interest on unpaid tax: never on interest, never on penalty (61 Pa. Code 4.3; R.S. 47:337.69).</summary>
public sealed record InterestRule
{
    /// <summary>How it is counted.</summary>
    public required InterestCounting Counting { get; init; }

    /// <summary>Where it begins.</summary>
    public required InterestStart Start { get; init; }

    /// <summary>The rates. Tax outstanding on a day bears the rate of that day (R.S. 47:337.69(C)); a month bears the rate of the day it begins.</summary>
    public required DatedRows<InterestRate> Rates { get; init; }

    /// <summary>No interest for days before this day of the due day's year.</summary>
    public DayOfYear? NotBefore { get; init; }

    /// <summary>Where the counting begins: the first day of the first month, or the day before the first day that counts.</summary>
    internal DateOnly StartsOn(DateOnly dueOn)
    {
        var start = Start == InterestStart.FirstOfDueMonth ? new DateOnly(dueOn.Year, dueOn.Month, 1) : dueOn;
        if (NotBefore is not { } day)
        {
            return start;
        }

        var earliest = Counting == InterestCounting.MonthOrPart ? day.In(dueOn.Year) : day.In(dueOn.Year).AddDays(-1);
        return earliest > start ? earliest : start;
    }
}
