using System.Net;
using System.Text;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>The close of a day, the way back, and the sheet for finance, over the pages.</summary>
public sealed class DayClosePagesTests : WindowTest
{
    private const string DayUrl = "/cashiering/days/2026-09-15";

    [Fact]
    public async Task The_checklist_says_what_is_missing_with_a_link_and_finance_reads_a_preliminary_sheet()
    {
        var account = await Owe(Debts.NotYetDue);
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, account);
        var supervisor = await Counter.SignInAs("supervisor");
        var page = await supervisor.Page(DayUrl);

        Assert.Contains("Drawer 3", page.QuerySelector("[data-checklist] .differs a")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-left]"));
        var sheet = await supervisor.Page(DayUrl + "/finance");
        Assert.Contains("preliminary", sheet.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("100.00", "100.00"), (sheet.QuerySelector("[data-received]")!.TextContent, sheet.QuerySelector("[data-distributed]")!.TextContent));
        Assert.Empty(sheet.QuerySelectorAll(".usa-tag--error"));
        foreach (var link in sheet.QuerySelectorAll("main td.num a").Select(a => (Url: a.GetAttribute("href")!, Shown: a.TextContent)))
        {
            Assert.Equal(link.Shown, (await supervisor.Page(link.Url)).QuerySelector("[data-figure]")!.TextContent);
        }

        var figure = await supervisor.Page(sheet.QuerySelector("main td.num a[href*='source=DrawerCash']")!.GetAttribute("href")!);
        Assert.Equal(receipt, figure.QuerySelector("td a[href^='/cashiering/receipts/']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_file_for_finance_has_a_figure_a_line_with_office_day_and_ledger_account()
    {
        var account = await Owe(Debts.NotYetDue);
        await OpenDrawer(Clerk);
        await Pay(Clerk, account);
        var auditor = await Counter.SignInAs("auditor");
        var bytes = await (await auditor.Get(DayUrl + "/finance/csv")).Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n");

        Assert.Equal("office,day,closing,section,code,name,account,debit,credit,amount", lines[0]);
        Assert.Contains(lines, l => l.EndsWith(",2026-09-15,not closed,received,DrawerCash,Drawer cash,,,,100.00", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(",fund,", StringComparison.Ordinal) && l.Contains(",Tax and fee revenue,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_closed_day_is_reopened_by_another_supervisor_only()
    {
        var (first, second) = (await Counter.SignInAs("supervisor"), await Counter.SignInAs("supervisor2"));
        await first.Submit(await first.Page(DayUrl), "form[action$='/close']", ("Form.Password", CounterFactory.Password));
        var closed = await first.Page(DayUrl);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await first.Submit(closed, "form[action$='/reopen']")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await first.Submit(closed, "form[action$='/reopen']", ("Reopen.Reason", "A lockbox file came late"))).StatusCode);

        var own = await first.Submit(await first.Page("/supervisor/reopenings/2026-09-15"), "form[action*='/approve']", ("Password", CounterFactory.Password), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.StatusCode);
        Assert.Contains("A lockbox file came late", (await second.Page("/supervisor/approvals")).Body!.TextContent, StringComparison.Ordinal);
        var wrong = await second.Submit(await second.Page("/supervisor/reopenings/2026-09-15"), "form[action*='/approve']", ("Form.Password", "not my password at all"));
        var approved = await second.Submit(await second.Page("/supervisor/reopenings/2026-09-15"), "form[action*='/approve']", ("Form.Password", CounterFactory.Password));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (wrong.StatusCode, approved.StatusCode));
        Assert.NotNull((await first.Page(DayUrl)).QuerySelector("form[action$='/close']"));
        Assert.Equal(HttpStatusCode.NotFound, (await second.Get("/supervisor/reopenings/2026-09-14")).StatusCode);
    }
}
