namespace TaxCounter.Domain.Journal;

/// <summary>The two days of a posting.</summary>
/// <param name="Business">The office's day whose cash it belongs to.</param>
/// <param name="Effective">The day from which it counts for penalty and interest.</param>
public sealed record PostingDays(DateOnly Business, DateOnly Effective)
{
    /// <summary>Both the same.</summary>
    public static PostingDays On(DateOnly day) => new(day, day);
}
