namespace TaxCounter.Domain.Productivity;

/// <summary>What a report is about: the days, those it is compared with, and whose figures.</summary>
public sealed record ProductivityQuestion
{
    /// <summary>The longest period, in days.</summary>
    public const int MostDays = 366;

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The first day of the other period.</summary>
    public required DateOnly OtherFrom { get; init; }

    /// <summary>The last day of the other period.</summary>
    public required DateOnly OtherTo { get; init; }

    /// <summary>The employee number of one person; null for everybody.</summary>
    public string? Clerk { get; init; }

    /// <summary>The day up to which what is open is counted.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>A period beside as many days just before it. Days in the wrong order are switched, and a period that is too long is cut at its beginning.</summary>
    public static ProductivityQuestion Of(DateOnly from, DateOnly to, DateOnly? otherFrom, string? clerk, DateOnly today)
    {
        (from, to) = from <= to ? (from, to) : (to, from);
        from = to.DayNumber - from.DayNumber >= MostDays ? to.AddDays(1 - MostDays) : from;
        var other = otherFrom ?? from.AddDays(from.DayNumber - to.DayNumber - 1);
        return new ProductivityQuestion { From = from, To = to, OtherFrom = other, OtherTo = other.AddDays(to.DayNumber - from.DayNumber), Clerk = clerk, Today = today };
    }
}
