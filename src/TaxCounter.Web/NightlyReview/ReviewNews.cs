using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Web.NightlyReview;

/// <summary>How the review stands, for the start page of a supervisor.</summary>
/// <param name="Newest">The newest run; null where there was none.</param>
/// <param name="Finished">The newest day whose review is finished.</param>
/// <param name="Due">The newest day whose review should be finished.</param>
public sealed record ReviewNews(ReviewReport? Newest, DateOnly? Finished, DateOnly Due)
{
    /// <summary>Whether the review that should have run is at work.</summary>
    public bool IsRunning => Newest is { State: ReviewEventKind.Begun or ReviewEventKind.Resumed } run && run.Day >= Due;

    /// <summary>Whether the newest run could not be finished.</summary>
    public bool HasFailed => Newest is { State: ReviewEventKind.Failed or ReviewEventKind.Stopped };

    /// <summary>Whether no review of the day that is due is finished.</summary>
    public bool IsMissing => Finished is null || Finished < Due;
}
