using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.NightlyReview;

/// <summary>On the start page of a supervisor: what the last review came to; that it failed, or did not run.</summary>
public sealed class ReviewCardViewComponent(IReviewSearch search, ReviewTimes times, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The card; empty for people who cannot run it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var act = current.Act;
        if (!act.By.May(Permission.RunReview))
        {
            return Content("");
        }

        var (newest, finished) = await search.Newest();
        return View("/NightlyReview/_Card.cshtml", new ReviewNews(newest, finished, times.DueAt(act.At, rules.Calendar)));
    }
}
