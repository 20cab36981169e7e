namespace TaxCounter.Domain.Productivity;

/// <summary>One line of a report: what it counts, how many, how long, and the same of the period it is compared with.</summary>
/// <param name="Key">What the rows behind it are asked by.</param>
/// <param name="Says">As the table says it.</param>
/// <param name="Count">How many.</param>
/// <param name="Minutes">How many minutes in all.</param>
/// <param name="Before">How many in the other period.</param>
public sealed record ReportLine(string Key, string Says, int Count, int Minutes, int Before)
{
    /// <summary>The average in tenths of a minute, half up; 0 of nothing.</summary>
    public int TenthsEach => Count == 0 ? 0 : ((Minutes * 20) + Count) / (2 * Count);
}
