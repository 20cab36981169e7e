namespace TaxCounter.Domain.NightlyReview;

/// <summary>
/// Some candidates of a step that a run is through with: how many were looked at, what was done about them and what is left for a person. A run that was ended in the
/// middle goes on after the last of them. Never changed.
/// </summary>
public sealed class ReviewPortion
{
    private ReviewPortion() => (Step, LastKey) = ("", "");

    public ReviewRunId RunId { get; private init; }

    /// <summary>1, 2, 3 … within the run.</summary>
    public int Number { get; private init; }

    /// <summary>The step's code.</summary>
    public string Step { get; private init; }

    /// <summary>The last candidate of it; empty where there was none.</summary>
    public string LastKey { get; private init; }

    /// <summary>How many were looked at.</summary>
    public int LookedAt { get; private init; }

    /// <summary>How many things the program did.</summary>
    public int DoneCount { get; private init; }

    /// <summary>How many things are left for a person.</summary>
    public int LeftCount { get; private init; }

    /// <summary>Whether the step is finished with it.</summary>
    public bool IsLast { get; private init; }

    /// <summary>The moment it was through, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>A portion that the run is through with.</summary>
    /// <param name="run">The run.</param>
    /// <param name="number">Its number within the run.</param>
    /// <param name="step">The step's code.</param>
    /// <param name="lastKey">The last candidate.</param>
    /// <param name="counts">How many were looked at, done, and left.</param>
    /// <param name="isLast">Whether the step is finished.</param>
    /// <param name="at">The moment, UTC.</param>
    public static ReviewPortion Of(ReviewRunId run, int number, string step, string lastKey, (int LookedAt, int Done, int Left) counts, bool isLast, DateTime at) =>
        new() { RunId = run, Number = number, Step = step, LastKey = lastKey, LookedAt = counts.LookedAt, DoneCount = counts.Done, LeftCount = counts.Left, IsLast = isLast, At = at };
}
