namespace TaxCounter.Domain.RuleBooks;

/// <summary>Simple interest on unpaid tax: never on interest, never on penalty (61 Pa. Code 4.3; R.S. 47:337.69).</summary>
public sealed record InterestRule
{
    public required InterestCounting Counting { get; init; }

    /// <summary>Where it begins.</summary>
    public required InterestStart Start { get; init; }

    /// <summary>The rates. Tax outstanding on a day bears the rate of that day (R.S. 47:337.69(C)); a month bears the rate of the day it begins.</summary>
    public required DatedRows<InterestRate> Rates { get; init; }

    /// <summary>No interest for days before this day of the due date's year.</summary>
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
