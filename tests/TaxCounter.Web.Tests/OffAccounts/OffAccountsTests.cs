using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.OffAccounts;

/// <summary>The queue and one credit over HTTP: 150.00 paid for 100.00, so that 50.00 pays nothing.</summary>
public sealed class OffAccountsTests : IDisposable
{
    private readonly CounterFactory _counter = new();
    private Account _account = null!;

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_account_page_leads_to_its_credit_and_the_queue_goes_through_them()
    {
        var clerk = await Overpaid();
        var account = await clerk.Page("/accounts/" + _account.Number);
        var link = account.QuerySelector(".rail a[href^='/off-accounts/']")!;
        Assert.Contains("Credit of $50.00", link.TextContent, StringComparison.Ordinal);

        var queue = await clerk.Page("/off-accounts");
        Assert.Contains("$50.00", queue.QuerySelector(".who .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(link.GetAttribute("href"), queue.QuerySelector("tbody a[data-line]")!.GetAttribute("href"));
        Assert.Equal(link.GetAttribute("href"), queue.QuerySelector(".foot a[data-key=F]")!.GetAttribute("href"));
        var credit = await clerk.Page(link.GetAttribute("href")!);
        Assert.Equal("$50.00", credit.QuerySelector(".total .loud")!.TextContent);
        Assert.Contains("Ask: refund or carry", credit.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("office policy", credit.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_is_applied_to_a_debt_as_shown_and_a_second_click_posts_nothing()
    {
        var clerk = await Overpaid();
        var other = await Day.Owes("30.00", "Bayou Kettle LLC");
        var page = await clerk.Page(await Credit(clerk) + "/apply?to=" + other.Number.Digits);
        Assert.Contains("Another taxpayer", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);

        var unexplained = await clerk.Submit(page, "main form[method=post]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Contains("Enter why the money was meant for it", (await CounterBrowser.Read(unexplained)).Body!.TextContent, StringComparison.Ordinal);
        var done = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var again = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal(1, await _counter.With<TaxCounterContext, int>(c => c.Set<Posting>().CountAsync(p => p.Kind == PostingKind.CreditApplied)));
        Assert.Contains("$20.00", (await clerk.Page(await Credit(clerk))).QuerySelector(".total .loud")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customer_is_asked_and_the_answer_noted()
    {
        var clerk = await Overpaid();
        var url = await Credit(clerk);
        await clerk.Submit(await clerk.Page(url + "/ask"), "main form");
        Assert.Contains("Nothing waits to be worked", (await clerk.Page("/off-accounts")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Waiting for an answer", (await clerk.Page(url)).QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);

        var empty = await clerk.Submit(await clerk.Page(url + "/answer"), "main form", ("Form.Answer", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        await clerk.Submit(await clerk.Page(url + "/answer"), "main form", ("Form.Answer", "Leave it for October"));
        Assert.Contains("Leave it for October", (await clerk.Page(url)).QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_that_is_gone_leads_back_to_the_queue_and_an_auditor_only_reads()
    {
        var clerk = await Overpaid();
        var url = await Credit(clerk);
        Assert.Equal("/off-accounts", (await clerk.Get($"/off-accounts/{Guid.NewGuid()}")).Headers.Location!.OriginalString);

        var auditor = await _counter.SignInAs("auditor");
        Assert.Null((await auditor.Page(url)).QuerySelector(".rail form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get(url + "/apply")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("admin")).Get("/off-accounts")).StatusCode);
    }

    private WorkingDay Day => field ??= new(_counter.Services, _counter.Clock);

    private async Task<CounterBrowser> Overpaid()
    {
        var day = Day;
        _account = await day.Owes("100.00");
        await day.Opens(Acts.Clerk(9), 9);
        Assert.IsType<PaymentEvent>(await day.Takes(Acts.Clerk(9), _account, day.Check("150.00")));
        return await _counter.SignInAs("clerk");
    }

    private async Task<string> Credit(CounterBrowser clerk) => (await clerk.Page("/accounts/" + _account.Number)).QuerySelector(".rail a[href^='/off-accounts/']")!.GetAttribute("href")!;
}
