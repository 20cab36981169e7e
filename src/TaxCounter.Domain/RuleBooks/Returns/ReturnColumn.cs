namespace TaxCounter.Domain.RuleBooks;

/// <summary>One column of a return: a place with its rate, or a class of license.</summary>
public sealed record ReturnColumn
{
    /// <summary>As the form names it: <c>A</c>, <c>phila</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names that files give it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The location whose shares are its rate; null where the form itself says the percent, or the column has none.</summary>
    public string? Location { get; init; }

    /// <summary>The one fund whose share is its rate, where not all of them are.</summary>
    public string? Fund { get; init; }

    /// <summary>The percent printed on the form, where the rate does not go by a location.</summary>
    public decimal? Percent { get; init; }
}
