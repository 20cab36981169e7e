namespace TaxCounter.Domain.RuleBooks;

/// <summary>One rule of the book with all its rows: everything that can change from a day on is a topic.</summary>
public sealed record RuleTopic
{
    /// <summary>Where it stands in the book, with codes in the place of numbers: <c>tax-types/sales/shares/1701</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the book, in words: <c>Late charges</c>.</summary>
    public required string Group { get; init; }

    /// <summary>In words: <c>Sales: which penalty rule is in force</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Every row, oldest first; at least one.</summary>
    public required IReadOnlyList<RuleTopicRow> Rows { get; init; }

    /// <summary>Where the topic says which reading is in force: all readings. Empty otherwise.</summary>
    public IReadOnlyList<RuleReading> Readings { get; init; } = [];

    /// <summary>The row that holds on a day; null before the first.</summary>
    public RuleTopicRow? On(DateOnly day) => Rows.LastOrDefault(r => r.FirstDay <= day);

    /// <summary>The last day a row holds; null for the newest.</summary>
    public DateOnly? LastDayOf(RuleTopicRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Rows.FirstOrDefault(r => r.FirstDay > row.FirstDay)?.FirstDay.AddDays(-1);
    }
}
