using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Where the due date of a period lies, before it is moved off a weekend or holiday.</summary>
public sealed record DueDateRule
{
    /// <summary>Months after the last month of the period; counted from its first month where <see cref="FromFirstMonth"/> says so.</summary>
    public required int MonthsAfter { get; init; }

    /// <summary>The months count from the first month of the period: a license of a year is due within that year.</summary>
    public bool FromFirstMonth { get; init; }

    /// <summary>The day of that month; null for its last one.</summary>
    public required int? Day { get; init; }

    /// <summary>Moves to the next day that is no weekend and no legal holiday.</summary>
    public required bool Moves { get; init; }

    /// <summary>The day itself, not moved.</summary>
    public DateOnly Of(Period period)
    {
        var month = (FromFirstMonth ? period.FirstDay : new DateOnly(period.LastDay.Year, period.LastDay.Month, 1)).AddMonths(MonthsAfter);
        return Day is { } day ? month.AddDays(day - 1) : month.AddMonths(1).AddDays(-1);
    }
}
