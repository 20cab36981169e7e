namespace TaxCounter.Domain.NightlyReview;

/// <summary>
/// One thing that a run did, or left for a person with why. What was done is kept in the transaction that did it. There is one for each occasion, whatever the run:
/// nothing is done or told twice. Never changed.
/// </summary>
public sealed class ReviewItem
{
    private ReviewItem() => Step = Key = What = Mark = Subject = Says = Name = Page = "";

    /// <summary>The step's code.</summary>
    public string Step { get; private init; }

    /// <summary>What it is about, by the step's key.</summary>
    public string Key { get; private init; }

    /// <summary>What was done or is to be done, as the audit trail calls it.</summary>
    public string What { get; private init; }

    /// <summary>Which occasion.</summary>
    public string Mark { get; private init; }

    /// <summary>Whether the program did it.</summary>
    public ReviewOutcome Outcome { get; private init; }

    public ReviewRunId RunId { get; private init; }

    /// <summary>The portion of the run that it belongs to.</summary>
    public int Portion { get; private init; }

    /// <summary>What the audit trail says it was done to.</summary>
    public string Subject { get; private init; }

    /// <summary>What was found, in a sentence.</summary>
    public string Says { get; private init; }

    /// <summary>Why it is left for a person; null where the program did it.</summary>
    public string? Why { get; private init; }

    /// <summary>The name of the customer.</summary>
    public string Name { get; private init; }

    /// <summary>Its page.</summary>
    public string Page { get; private init; }

    /// <summary>The moment, UTC; of what was done the moment of its entry in the audit trail.</summary>
    public DateTime At { get; private init; }

    /// <summary>The occasion that it is about: what two items never share.</summary>
    public (string Key, string What, string Mark, ReviewOutcome Outcome) Occasion => (Key, What, Mark, Outcome);

    /// <summary>An item of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="portion">Its portion.</param>
    /// <param name="step">The step's code.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="why">Why it is left for a person; null where the program did it.</param>
    /// <param name="at">The moment, UTC.</param>
    public static ReviewItem Of(ReviewRunId run, int portion, string step, ReviewFinding finding, string? why, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new()
        {
            Step = step,
            Key = finding.Key,
            What = finding.What,
            Mark = finding.Mark,
            Outcome = why is null ? ReviewOutcome.Done : ReviewOutcome.Left,
            RunId = run,
            Portion = portion,
            Subject = finding.Subject,
            Says = ReviewText.Cut(finding.Says, ReviewFinding.LongestSays),
            Why = why is null ? null : ReviewText.Cut(why, ReviewFinding.LongestSays),
            Name = ReviewText.Cut(finding.Name, ReviewFinding.LongestSays),
            Page = finding.Page,
            At = at,
        };
    }
}
