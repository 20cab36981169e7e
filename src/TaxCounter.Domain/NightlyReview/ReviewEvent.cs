using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>Something that happened to a run of the nightly review; never changed. The newest says how it stands.</summary>
public sealed class ReviewEvent
{
    private ReviewEvent() => (By, On) = (null!, "");

    public ReviewRunId RunId { get; private init; }

    /// <summary>1, 2, 3 … within the run.</summary>
    public int Number { get; private init; }

    /// <summary>What happened, and so how the run stands by it.</summary>
    public ReviewEventKind State { get; private init; }

    /// <summary>Which server or command it ran on.</summary>
    public string On { get; private init; }

    /// <summary>Why, in a sentence; null where nothing needs saying.</summary>
    public string? Says { get; private init; }

    /// <summary>Who had it run, and when.</summary>
    public Signature By { get; private init; }

    /// <summary>An event as it happens.</summary>
    public static ReviewEvent Of(ReviewRunId run, int number, ReviewEventKind kind, string on, string? says, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new() { RunId = run, Number = number, State = kind, On = ReviewText.Cut(on, ReviewFinding.LongestKey), Says = says is null ? null : ReviewText.Cut(says, ReviewFinding.LongestSays), By = act.Signature };
    }
}
