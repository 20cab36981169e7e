using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Audit;

/// <summary>The audit trail as supervisors and auditors look through it.</summary>
public sealed class AuditPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_search_shows_words_links_and_the_time_of_the_office_and_is_itself_on_record()
    {
        await Write("accounts.view", account: "0102000080", reason: "asked at the window");
        var auditor = await _counter.SignInOnPage("auditor");

        var page = await auditor.Page("/audit?account=0102000080");
        var row = page.QuerySelector("table.trail tbody tr")!;

        Assert.Contains("viewed the account", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sep 15, 2026 9:00:00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("“asked at the window”", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("a[href='/accounts/0102000080']"));
        Assert.Contains("searched the audit trail", (await auditor.Page("/audit?account=0102000080")).QuerySelector("table.trail tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_a_page_newest_first()
    {
        for (var i = 0; i < 60; i++)
        {
            await Write("test.act", details: $"number {i}");
        }

        var auditor = await _counter.SignInOnPage("auditor");
        var first = await auditor.Page("/audit?what=test.act");
        var second = await auditor.Page(first.QuerySelector(".usa-pagination a")!.GetAttribute("href")!);

        Assert.Equal(50, first.QuerySelectorAll("table.trail tbody tr").Length);
        Assert.Equal(10, second.QuerySelectorAll("table.trail tbody tr").Length);
        Assert.Contains("number 59", first.QuerySelector("table.trail tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("test.act", first.QuerySelector("table.trail tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account=123", "Account")]
    [InlineData("text=4111%201111%201111%201111", "Text")]
    [InlineData("text=72-3455413", "Text")]
    [InlineData("from=2026-09-15&to=2026-09-14", "To")]
    [InlineData("from=yesterday", "From")]
    public async Task What_cannot_be_looked_for_is_said_at_its_field_and_kept_nowhere(string query, string field)
    {
        var auditor = await _counter.SignInOnPage("auditor");

        var answer = await auditor.Get("/audit?" + query);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await CounterBrowser.Read(answer)).QuerySelector($"#{field}-wrong"));
        Assert.Empty(await _counter.With<TaxCounterContext, List<string>>(c => c.Set<AuditEntry>().Where(e => e.What.StartsWith("audit.")).Select(e => e.What).ToListAsync()));
    }

    [Fact]
    public async Task The_file_is_on_record_and_no_cell_of_it_is_a_formula()
    {
        await Write("test.act", "=HYPERLINK(\"x\")", reason: "+1", details: "@SUM(1)");
        await Write("test.act", "\tx", reason: "-1", details: "a, \"b\"");
        var auditor = await _counter.SignInOnPage("auditor");

        var answer = await auditor.Get("/audit/csv?what=test.act");
        var file = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@\\t-]", file);
        Assert.Contains("'=HYPERLINK", file, StringComparison.Ordinal);
        Assert.Contains("\"a, \"\"b\"\"\"", file, StringComparison.Ordinal);
        var last = await _counter.With<TaxCounterContext, AuditEntry>(c => c.Set<AuditEntry>().OrderByDescending(e => e.Sequence).FirstAsync());
        Assert.Equal(("audit.export", "2 entries; what test.act"), (last.What, last.Details));
    }

    [Theory]
    [InlineData("clerk", false)]
    [InlineData("supervisor", true)]
    [InlineData("auditor", true)]
    public async Task The_way_to_the_trail_stands_on_the_account_for_those_who_may(string userName, bool shown)
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var browser = await _counter.SignInOnPage(userName);

        var page = await browser.Page($"/accounts/{account.Number.Digits}");

        Assert.Equal(shown, page.QuerySelector($"a[href='/audit?account={account.Number.Digits}']") is not null);
    }

    [Fact]
    public async Task The_days_report_prints_the_head_the_day_was_closed_with_and_the_same_again_later()
    {
        var supervisor = await _counter.SignInOnPage("supervisor");
        Assert.Empty((await supervisor.Page("/cashiering/days/2026-09-15")).QuerySelectorAll("[data-audit-head]"));
        await supervisor.Submit(await supervisor.Page("/cashiering/days/2026-09-15"), "form[action$='/close']", ("Form.Password", CounterFactory.Password));

        var first = (await supervisor.Page("/cashiering/days/2026-09-15")).QuerySelector("[data-audit-head]")!.TextContent;
        await Write("test.act");
        var again = (await supervisor.Page("/cashiering/days/2026-09-15")).QuerySelector("[data-audit-head]")!.TextContent;

        var closing = await _counter.With<TaxCounterContext, AuditEntry>(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "cashiering.day-close"));
        Assert.Equal(Convert.ToHexStringLower(closing.Hash), first.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(first, again);
    }

    private async Task Write(string what, string? subject = null, string? account = null, string? reason = null, string? details = null) =>
        Assert.Null((await _counter.With<IAuditTrail, Result<Done>>(t => t.RecordView(_counter.SystemAct().Because(reason), what, subject, account, details))).Refusal);
}
