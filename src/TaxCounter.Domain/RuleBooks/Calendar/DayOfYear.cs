namespace TaxCounter.Domain.RuleBooks;

/// <summary>A day of each year, written <c>03-01</c>.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 28, so that every year has it.</param>
public readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>That day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);
}
