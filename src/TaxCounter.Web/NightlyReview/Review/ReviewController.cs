using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.NightlyReview;

/// <summary>The runs of the nightly review, and each with what it did and left; it can be run by hand.</summary>
[Route("/nightly-review")]
[Needs(Permission.SeeReviews)]
public sealed class ReviewController(IReviewSearch search, INightlyReview review, ReviewTimes times, OfficeDuties duties, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The runs, the latest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1)
    {
        var (newest, finished) = await search.Newest();
        return View(new ReviewListPage(await search.Runs(page), new ReviewNews(newest, finished, times.DueAt(Act.At, rules.Calendar)), times.IsNightly ? times.At : null, Who.May(Permission.RunReview)));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{day}")]
    public async Task<IActionResult> Review(string day, string? step = null, string? outcome = null, int page = 1)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var of) || await search.Of(of) is not { } report)
        {
            return RefusedTo("/nightly-review", NightlyReviewRefusals.Unknown(of == default ? Act.Today : of));
        }

        var only = Enum.TryParse<ReviewOutcome>(outcome, out var known) && Enum.IsDefined(known) ? known : (ReviewOutcome?)null;
        var part = report.Steps.Any(s => s.Code == step) ? step : null;
        await audit.RecordView(Act, "nightly-review.view", of.Field());
        return View(new ReviewPage(report, await search.Items(of, part, only, page), part, only, duties.All.SelectMany(d => d.AuditWords).ToDictionary(StringComparer.Ordinal)));
    }

    /// <summary>Runs today's, or goes on with it.</summary>
    [HttpPost("run")]
    [Needs(Permission.RunReview)]
    public async Task<IActionResult> Run()
    {
        var done = await review.Run(Act.Today, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo("/nightly-review", no);
        }

        Flash(done.Value.IsFinished ? $"The review of {done.Value.Day.Long()} is finished: {done.Value.Done} done, {done.Value.Left} left for a person." : $"The review of {done.Value.Day.Long()} could not be finished. {done.Value.Says}");
        return Redirect($"/nightly-review/{done.Value.Day.Field()}");
    }
}
