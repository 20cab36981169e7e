namespace TaxCounter.Domain.Productivity;

/// <summary>The cases that were taken in a period, by outcome and age.</summary>
/// <param name="cases">Those of the period.</param>
/// <param name="before">Those of the period it is compared with.</param>
/// <param name="today">The day up to which open cases are counted.</param>
public sealed class CaseReport(IReadOnlyList<CaseFact> cases, IReadOnlyList<CaseFact> before, DateOnly today)
{
    /// <summary>The bands of age: a key, what is said, the most days.</summary>
    public static readonly IReadOnlyList<(string Key, string Says, int Most)> Ages = [("week", "up to 7 days", 7), ("month", "8 to 30 days", 30), ("two", "31 to 60 days", 60), ("more", "more than 60 days", int.MaxValue)];

    /// <summary>How many of a sort were taken.</summary>
    public int Count(CaseSort sort) => cases.Count(c => c.Sort == sort);

    /// <summary>How many of a sort were taken in the other period.</summary>
    public int CountBefore(CaseSort sort) => before.Count(c => c.Sort == sort);

    /// <summary>How many of a sort have a result.</summary>
    public int Count(CaseSort sort, CaseResult result) => cases.Count(c => c.Sort == sort && c.Result == result);

    /// <summary>How many of a sort that are open are of a band of age.</summary>
    public int OpenOf(CaseSort sort, string age) => cases.Count(c => c.Sort == sort && c.Result == CaseResult.Open && AgeOf(c) == age);

    /// <summary>How many days a decision took on average, in tenths, half up; null where nothing is decided.</summary>
    public int? TenthsToDecide(CaseSort sort)
    {
        var ended = cases.Where(c => c.Sort == sort && c.EndedOn is not null).ToList();
        return ended.Count == 0 ? null : ((ended.Sum(c => c.DaysBy(today)) * 20) + ended.Count) / (2 * ended.Count);
    }

    /// <summary>The band of age of a case.</summary>
    public string AgeOf(CaseFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Ages.First(a => fact.DaysBy(today) <= a.Most).Key;
    }
}
