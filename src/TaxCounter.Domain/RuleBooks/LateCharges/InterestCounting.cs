namespace TaxCounter.Domain.RuleBooks;

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
