using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Testing;
using TaxCounter.Web.NightlyReview;
using Xunit;

namespace TaxCounter.Web.Tests.NightlyReview;

/// <summary>The review by hand and by itself, its page, and what a supervisor is told on the start page.</summary>
public sealed class NightlyReviewPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_supervisor_is_told_that_it_has_not_run_runs_it_and_sees_what_it_left_with_a_link_to_it()
    {
        await Credit();
        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Contains("The review of Sep 15, 2026 has not run.", Text(await supervisor.Page("/")), StringComparison.Ordinal);
        var ran = await supervisor.Submit(await supervisor.Page("/nightly-review"), "form[action$='/run']");
        Assert.Equal("/nightly-review/2026-09-15", ran.Headers.Location!.OriginalString);

        var page = await supervisor.Page("/nightly-review/2026-09-15");
        Assert.Contains("$30.00 pays nothing.", Text(page), StringComparison.Ordinal);
        var credit = await supervisor.Page(page.QuerySelector("section[aria-labelledby=items] tbody a")!.GetAttribute("href")!);
        Assert.Contains("30.00", Text(credit), StringComparison.Ordinal);
        Assert.Contains("0 done, 1 left for a person.", Text(await supervisor.Page("/")), StringComparison.Ordinal);
        Assert.DoesNotContain("has not run", Text(await supervisor.Page("/")), StringComparison.Ordinal);
        Assert.Contains("Tue, Sep 15, 2026", Text(await supervisor.Page("/nightly-review")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_and_an_auditor_read_it_and_cannot_run_it()
    {
        foreach (var who in new[] { "clerk", "auditor" })
        {
            var browser = await _counter.SignInAs(who);
            Assert.Null((await browser.Page("/nightly-review")).QuerySelector("form[action$='/run']"));
            Assert.DoesNotContain("Nightly review of", Text(await browser.Page("/")), StringComparison.Ordinal);
        }

        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Get("/nightly-review/2026-01-01")).StatusCode);
        Assert.Contains("There was no review of Jan 1, 2026.", Text(await supervisor.Page("/nightly-review")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_itself_it_reviews_each_business_day_once_its_hour_has_come()
    {
        _counter.Clock.Set(new DateTimeOffset(2026, 9, 18, 5, 29, 0, TimeSpan.Zero)); // Friday, 0:29 in Baton Rouge
        var night = _counter.Services.GetServices<IHostedService>().OfType<ReviewAtNight>().Single();
        await night.Look(default);
        Assert.Equal(new DateOnly(2026, 9, 17), await Newest());
        _counter.Clock.Advance(TimeSpan.FromMinutes(1));
        await night.Look(default);
        Assert.Equal(new DateOnly(2026, 9, 18), await Newest());
        _counter.Clock.Advance(TimeSpan.FromDays(2)); // Sunday
        await night.Look(default);
        Assert.Equal(new DateOnly(2026, 9, 18), await Newest());
        _counter.Clock.Advance(TimeSpan.FromDays(1));
        await night.Look(default);
        Assert.Equal(new DateOnly(2026, 9, 21), await Newest());
        Assert.Equal(3, (await _counter.With<IReviewSearch, Domain.Kernel.RecordPage<ReviewReport>>(s => s.Runs(1))).Total);
    }

    private async Task<DateOnly?> Newest() => (await _counter.With<IReviewSearch, (ReviewReport? Newest, DateOnly? Finished)>(s => s.Newest())).Finished;

    private async Task Credit()
    {
        var day = new WorkingDay(_counter.Services, _counter.Clock);
        var river = await day.Owes("100.00");
        await day.Opens(Acts.Clerk(9), 9);
        await day.Takes(Acts.Clerk(9), river, day.Check("130.00"));
    }

    private static string Text(IHtmlDocument page) => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
