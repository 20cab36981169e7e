namespace TaxCounter.Domain.NightlyReview;

/// <summary>Something that the nightly review found to do.</summary>
public sealed record ReviewFinding
{
    /// <summary>The longest key, act, mark and page, in characters.</summary>
    public const int LongestKey = 100;

    /// <summary>The longest sentence, in characters; longer ones are cut.</summary>
    public const int LongestSays = 500;

    /// <summary>What it is about, by the step's key.</summary>
    public required string Key { get; init; }

    /// <summary>What is done, as the audit trail calls it: <c>payment-plans.cure-letter</c>.</summary>
    public required string What { get; init; }

    /// <summary>Tells one occasion from the next of the same kind: a due day, the number of a step. What was done or told for an occasion is not done or told again.</summary>
    public required string Mark { get; init; }

    /// <summary>What the audit trail says it was done to; the key where it is the same.</summary>
    public string Subject { get => field ?? Key; init; }

    /// <summary>What was found, in a sentence: "Cure letter due: 0 of 5 kept, first 12 days late."</summary>
    public required string Says { get; init; }

    /// <summary>The name of the customer.</summary>
    public required string Name { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    /// <summary>Why the program leaves it for a person; null where the program does it.</summary>
    public string? LeftBecause { get; init; }
}
