namespace TaxCounter.Domain.NightlyReview;

/// <summary>What the review of a day came to.</summary>
/// <param name="Day">The office's day.</param>
/// <param name="State">How it stands.</param>
/// <param name="Says">Why it failed or was stopped; null where it did not.</param>
/// <param name="BegunAt">When it was begun, UTC.</param>
/// <param name="EndedAt">When the newest thing happened to it, UTC.</param>
/// <param name="Steps">Each step, in their order.</param>
public sealed record ReviewReport(DateOnly Day, ReviewEventKind State, string? Says, DateTime BegunAt, DateTime EndedAt, IReadOnlyList<ReviewStepReport> Steps)
{
    /// <summary>Whether every step is finished.</summary>
    public bool IsFinished => State == ReviewEventKind.Finished;

    /// <summary>How many candidates were looked at.</summary>
    public int LookedAt => Steps.Sum(s => s.LookedAt);

    /// <summary>How many things the program did.</summary>
    public int Done => Steps.Sum(s => s.Done);

    /// <summary>How many things are left for a person.</summary>
    public int Left => Steps.Sum(s => s.Left);
}
