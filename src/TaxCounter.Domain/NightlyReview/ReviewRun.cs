using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>The nightly review of one day. There is one for each day: where it was ended in the middle, it goes on where it was. Neither it nor anything of it is ever changed.</summary>
public sealed class ReviewRun
{
    private ReviewRun() => Begun = null!;

    public ReviewRunId Id { get; private init; }

    /// <summary>The office's day that it is for.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>Who began it, and when.</summary>
    public Signature Begun { get; private init; }

    /// <summary>Begins the review of a day.</summary>
    public static ReviewRun Of(DateOnly day, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new() { Id = ReviewRunId.New(), Day = day, Begun = act.Signature };
    }
}
