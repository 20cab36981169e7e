namespace TaxCounter.Web.RuleBooks;

/// <summary>The list of rules.</summary>
public sealed class RuleListPage
{
    public required DateOnly Day { get; init; }

    public required bool IsToday { get; init; }

    /// <summary>The words asked for.</summary>
    public required string? Asked { get; init; }

    /// <summary>The rules by group.</summary>
    public required IReadOnlyList<IGrouping<string, RuleLine>> Groups { get; init; }

    /// <summary>How many rules the book has.</summary>
    public required int OfBook { get; init; }

    public required string BookName { get; init; }

    /// <summary>Whether changes can be proposed by who looks.</summary>
    public required bool MayPropose { get; init; }

    /// <summary>What is wrong with the day that was typed.</summary>
    public required string? DayTrouble { get; init; }
}
