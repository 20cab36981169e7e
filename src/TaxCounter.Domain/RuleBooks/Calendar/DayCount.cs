namespace TaxCounter.Domain.RuleBooks;

/// <summary>How the days between two days are counted.</summary>
/// <param name="CountsFirst">Whether the first day counts.</param>
/// <param name="CountsLast">Whether the last day counts.</param>
public sealed record DayCount(bool CountsFirst, bool CountsLast)
{
    /// <summary>The days from one day to another.</summary>
    public int Between(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber - 1 + (CountsFirst ? 1 : 0) + (CountsLast ? 1 : 0);
}
