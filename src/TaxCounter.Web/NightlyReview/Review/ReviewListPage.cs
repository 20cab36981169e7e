using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Web.NightlyReview;

/// <summary>The page of the runs.</summary>
/// <param name="Runs">The runs, the latest first.</param>
/// <param name="News">How the review stands.</param>
/// <param name="At">The hour from which it runs by itself; null where it does not.</param>
/// <param name="MayRun">Whether this person can have it run.</param>
public sealed record ReviewListPage(RecordPage<ReviewReport> Runs, ReviewNews News, TimeSpan? At, bool MayRun);
