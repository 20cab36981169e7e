using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>The lists and the report over HTTP, on Sep 15, 2026.</summary>
public sealed class ListPagesTests : WaiverDeskTest
{
    [Fact]
    public async Task A_clerk_sees_their_own_cases_and_all_when_asked_and_the_others_see_all_by_themselves()
    {
        var mine = await Requested();
        var colleagues = await Requested(Two);

        Assert.Equal([mine.ToString()], Numbers(await Clerk.Page("/penalty-waivers")));
        Assert.Equal([colleagues.ToString(), mine.ToString()], Numbers(await Clerk.Page("/penalty-waivers?all=true")));
        foreach (var who in new[] { "supervisor", "auditor" })
        {
            Assert.Equal([colleagues.ToString(), mine.ToString()], Numbers(await (await Counter.SignInAs(who)).Page("/penalty-waivers")));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Counter.SignInAs("admin")).Get("/penalty-waivers")).StatusCode);
    }

    [Fact]
    public async Task An_overdue_answer_stands_on_top_and_says_by_how_many_days()
    {
        var late = await Requested(daysAgo: 40);
        await Done(s => s.AskForMore(late, "the letter", By(One, 40)));
        var due = (await Counter.With<IPenaltyWaivers, PenaltyWaiver?>(w => w.Find(late)))!.Story.AnswerDueOn!.Value;
        var newer = await Requested();

        var page = await Clerk.Page("/penalty-waivers");

        Assert.Equal([late.ToString(), newer.ToString()], Numbers(page));
        Assert.Equal($"answer was due {new DateOnly(2026, 9, 15).DayNumber - due.DayNumber} days ago", Plain(page.QuerySelector(".waiver-late")));
        Assert.Equal([late.ToString()], Numbers(await Clerk.Page("/penalty-waivers?all=true&overdue=true")));
        Assert.Equal(["all 2", "requested 1", "waiting for information 1"], page.QuerySelectorAll(".waiver-states a").Select(Plain));
        Assert.Equal([newer.ToString()], Numbers(await Clerk.Page(page.QuerySelectorAll(".waiver-states a").Single(a => Plain(a).StartsWith("requested", StringComparison.Ordinal)).GetAttribute("href")!)));
    }

    [Fact]
    public async Task An_empty_list_says_how_a_case_begins_and_a_narrow_one_how_to_see_more()
    {
        Assert.Contains("You have no cases to work on.", Plain((await Clerk.Page("/penalty-waivers")).QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Contains("There are no cases yet.", Plain((await Clerk.Page("/penalty-waivers?all=true")).QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Contains("No case is found.", Plain((await Clerk.Page("/penalty-waivers?all=true&atLeast=500")).QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Contains("No case was started on these days.", Plain((await Clerk.Page("/penalty-waivers/report")).QuerySelector(".empty")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/penalty-waivers?all=true&from=2026-09-15&through=2026-09-14", "Through")]
    [InlineData("/penalty-waivers?all=true&atLeast=5&atMost=4", "AtMost")]
    [InlineData("/penalty-waivers?all=true&atLeast=lots", "AtLeast")]
    [InlineData("/penalty-waivers?all=true&olderThan=-1", "OlderThan")]
    [InlineData("/penalty-waivers?all=true&from=yesterday", "From")]
    [InlineData("/penalty-waivers/report?from=2026-09-15&through=2026-09-14", "Through")]
    [InlineData("/penalty-waivers/report?from=yesterday", "From")]
    public async Task What_cannot_be_looked_for_is_said_at_its_field(string url, string field)
    {
        var answer = await Clerk.Get(url);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await CounterBrowser.Read(answer)).QuerySelector($"#{field}-wrong"));
    }

    [Fact]
    public async Task Twenty_five_stand_on_a_page_and_the_filter_goes_along()
    {
        for (var i = 0; i < 26; i++)
        {
            await Begun();
        }

        var first = await Clerk.Page("/penalty-waivers?all=true&reason=first-time");
        var second = await Clerk.Page(first.QuerySelector("nav[aria-label=Pages] a")!.GetAttribute("href")!);

        Assert.Equal((25, 1), (Numbers(first).Count(), Numbers(second).Count()));
        Assert.Equal("first-time", second.QuerySelector<IHtmlSelectElement>("#Reason")!.Value);
    }

    [Fact]
    public async Task Every_figure_of_the_report_opens_exactly_the_cases_behind_it()
    {
        await Begun(Two, reason: "");
        await Requested(daysAgo: 9);
        await Decided(WaiverOutcome.ApproveAll, daysAgo: 2);
        await Decided(WaiverOutcome.Deny);
        var supervisor = await Counter.SignInAs("supervisor");

        var lines = 0;
        foreach (var by in Enum.GetNames<CaseReportBy>())
        {
            var report = await supervisor.Page($"/penalty-waivers/report?by={by}");
            Assert.Equal("4", Plain(report.QuerySelectorAll("tfoot td")[1]));
            foreach (var row in report.QuerySelectorAll("table[data-chart] tbody tr"))
            {
                var links = row.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
                var list = await supervisor.Page(Assert.Single(links));
                var cells = row.QuerySelectorAll("td").Select(Plain).ToList();
                Assert.Equal(cells[1], Numbers(list).Count().ToString(CultureInfo.InvariantCulture));
                Assert.Equal((Cents(cells[2]), Cents(cells[3])), (Sum(list, 6), Sum(list, 7)));
                lines++;
            }
        }

        Assert.True(lines >= 10, $"only {lines} lines");
    }

    [Fact]
    public async Task The_report_as_a_file_is_on_record_and_no_cell_of_it_is_a_formula()
    {
        await Decided(WaiverOutcome.ApproveAll);
        await Begun(Two, reason: "=1+1");
        var auditor = await Counter.SignInAs("auditor");

        var answer = await auditor.Get("/penalty-waivers/report/csv?by=Reason");
        var file = await answer.Content.ReadAsStringAsync();

        Assert.Equal("penalty-waivers-by-reason-2026-01-01-2026-09-15.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("reason,cases,requested,approved,share in percent\r\n", file, StringComparison.Ordinal);
        Assert.Contains("First time,1,91.12,91.12,100\r\n", file, StringComparison.Ordinal);
        Assert.Contains("'=1+1,1,0.00,0.00,\r\n", file, StringComparison.Ordinal);
        Assert.Equal("by reason, 2026-01-01 to 2026-09-15", await Counter.With<TaxCounterContext, string?>(c => c.Set<AuditEntry>().Where(e => e.What == "penalty-waivers.report-export").Select(e => e.Details).SingleAsync()));
    }

    private static IEnumerable<string> Numbers(IHtmlDocument page) => page.QuerySelectorAll("a[data-line]").Select(Plain);

    private static long Sum(IHtmlDocument list, int column) => list.QuerySelectorAll("table tbody tr").Sum(r => Cents(Plain(r.QuerySelectorAll("td")[column])));

    private static long Cents(string amount) => amount is "" or "—" ? 0 : long.Parse(amount.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
