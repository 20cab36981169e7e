namespace TaxCounter.Domain.RuleBooks;

/// <summary>A rule of coding from a day on.</summary>
public sealed record CodingRuleRow
{
    /// <summary>Every one of them must hold.</summary>
    public required IReadOnlyList<CodingCondition> When { get; init; }

    /// <summary>What it gives: <c>sales</c>, <c>A beer</c>, <c>MUNICIPAL-ISSUER</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Why, or what is not known: a sentence to read out.</summary>
    public required string Says { get; init; }

    /// <summary>What to do about a contradiction; null for other rules.</summary>
    public string? WayOut { get; init; }

    /// <summary>Whom to ask what is not known; null for other rules.</summary>
    public string? Whom { get; init; }

    /// <summary>The same sentence in Spanish, for what a customer takes along; null for other rules.</summary>
    public string? Spanish { get; init; }

    /// <summary>Whether it stands in the place of everything else of its kind.</summary>
    public bool Alone { get; init; }
}
