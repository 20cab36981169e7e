namespace TaxCounter.Domain.RuleBooks;

/// <summary>What somebody may do about one notice, by when and to whom.</summary>
public sealed record RightsCard
{
    public required RightsRule Right { get; init; }

    /// <summary>What, and to whom, by the law in force on the day of the notice.</summary>
    public required RightsWay Way { get; init; }

    /// <summary>The first day of it, where it does not begin at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null where the law sets none or the rule book does not know it.</summary>
    public DateOnly? By { get; init; }

    /// <summary>The day to tell somebody who wants to be sure: earlier than <see cref="By"/> where readings differ.</summary>
    public DateOnly? Safe { get; init; }

    /// <summary>Who says so; null where nothing was found.</summary>
    public Authority? Authority { get; init; }

    /// <summary>What counts as in time; or what is not known, and whom to ask.</summary>
    public required string Says { get; init; }
}
