namespace TaxCounter.Domain.RuleBooks;

/// <summary>One day of one year that is a holiday.</summary>
/// <param name="Day">The day.</param>
/// <param name="Itself">The holiday's own day; another one when it fell on a weekend.</param>
/// <param name="Holiday">Which holiday.</param>
/// <param name="Row">The row that says so.</param>
public sealed record HolidayDay(DateOnly Day, DateOnly Itself, Holiday Holiday, Dated<HolidayRule> Row)
{
    /// <summary>As said: <c>Independence Day</c>, <c>Independence Day (observed)</c>.</summary>
    public string Name => Day == Itself ? Holiday.Name : Holiday.Name + " (observed)";
}
