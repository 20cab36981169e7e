using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>Lists the runs of the nightly review and what each did.</summary>
public interface IReviewSearch
{
    /// <summary>A page of the runs, the latest day first.</summary>
    Task<RecordPage<ReviewReport>> Runs(int page);

    /// <summary>The run of a day; null where there is none.</summary>
    Task<ReviewReport?> Of(DateOnly day);

    /// <summary>How the newest run stands, and the newest that is finished; null where there is none.</summary>
    Task<(ReviewReport? Newest, DateOnly? Finished)> Newest();

    /// <summary>A page of what the run of a day did or left; of one step and outcome, or all.</summary>
    Task<RecordPage<ReviewItem>> Items(DateOnly day, string? step, ReviewOutcome? outcome, int page);
}
