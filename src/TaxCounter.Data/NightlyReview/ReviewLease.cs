namespace TaxCounter.Data.NightlyReview;

/// <summary>Who runs the review now: one row, taken by a statement that changes it only where nobody else has it. It runs out by itself, so that a server that was killed stops nobody.</summary>
internal sealed class ReviewLease
{
    /// <summary>The one row.</summary>
    public const string Only = "nightly-review";

    public string Name { get; init; } = Only;

    /// <summary>The run that has it; no two runs have one name.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The program that it runs in.</summary>
    public string Program { get; init; } = "";

    /// <summary>Until when, UTC, unless it is taken again before.</summary>
    public DateTime Until { get; init; }
}
