using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>One thing that is proposed, with the rule and the answer that led to it.</summary>
/// <param name="Value">What is proposed: <c>sales</c>, <c>1703</c>, <c>A beer</c>.</param>
/// <param name="Says">Why, in a sentence.</param>
public sealed record CodingItem(string Value, string Says)
{
    /// <summary>The name of the rule in the rule book.</summary>
    public required string Rule { get; init; }

    /// <summary>The answers that led to it: <c>Rooms: 40</c>; empty where it holds for everybody.</summary>
    public required string Answer { get; init; }

    /// <summary>Who says so.</summary>
    public required Authority Authority { get; init; }

    /// <summary>What to do about a contradiction; null for everything else.</summary>
    public string? WayOut { get; init; }

    /// <summary>What it says in Spanish; null where it is only for the office.</summary>
    public string? Spanish { get; init; }

    /// <summary>Whom to ask what is not known; null for everything else.</summary>
    public string? Whom { get; init; }
}
