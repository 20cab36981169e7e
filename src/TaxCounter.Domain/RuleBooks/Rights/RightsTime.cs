namespace TaxCounter.Domain.RuleBooks;

/// <summary>How long somebody has to use a right, counted from the day of the notice.</summary>
public sealed record RightsTime
{
    /// <summary>Whole years that have to pass before the time begins.</summary>
    public int AfterYears { get; init; }
    public int Years { get; init; }
    public int Months { get; init; }
    public int Days { get; init; }

    /// <summary>Days before which it does not begin; null where it begins at once.</summary>
    public int? EarliestDays { get; init; }

    /// <summary>Whether weekends and holidays do not count.</summary>
    public bool IsInBusinessDays { get; init; }

    /// <summary>Whether the law sets no last day.</summary>
    public bool IsWithoutLimit { get; init; }

    /// <summary>Days after which somebody is no longer safe, where a shorter reading than <see cref="Days"/> was held; null where there is none.</summary>
    public int? SafeDays { get; init; }
    public LastDayMoves Moves { get; init; }

    /// <summary>What counts as in time, and what differs between sources; for the clerk.</summary>
    public string Says { get; init; } = "";
}
