using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.ReturnedChecks;

/// <summary>From the bank's notice to what is owed again, over HTTP.</summary>
public sealed class ReturnedCheckPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();
    private PaymentEvent _receipt = null!;

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_notice_finds_the_check_and_the_page_says_what_happens_before_it_is_recorded()
    {
        var supervisor = await Banked("1000.00");
        var found = await supervisor.Page("/returned-checks?q=1000");
        var page = await supervisor.Page(found.QuerySelector("a[href^='/returned-checks/new']")!.GetAttribute("href")!);
        var happens = page.QuerySelector("[aria-labelledby=happens]")!.TextContent;
        Assert.Contains("$15.00", happens, StringComparison.Ordinal);
        Assert.Contains("With 3 only certified funds are taken", happens, StringComparison.Ordinal);

        var bare = await supervisor.Submit(page, "main form[method=post]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.StatusCode);
        Assert.Contains("Choose why the bank did not pay it, as its notice says.", (await CounterBrowser.Read(bare)).Body!.TextContent, StringComparison.Ordinal);
        var done = await supervisor.Submit(page, "main form[method=post]", ("Form.Why", "InsufficientFunds"));
        var again = await supervisor.Submit(page, "main form[method=post]", ("Form.Why", "InsufficientFunds"));

        Assert.StartsWith("/returned-checks/RC-", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(done.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await _counter.With<TaxCounterContext, int>(c => c.Set<ReturnedCheck>().CountAsync()));
        var recorded = await supervisor.Page(done.Headers.Location.OriginalString);
        Assert.Contains("insufficient funds", recorded.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(recorded.QuerySelector("[aria-labelledby=letters-head] a[href^='/correspondence/letters/L-']"));
        Assert.Contains("Check of $1,000.00 returned", (await supervisor.Page("/cashiering/receipts/" + _receipt.Number)).QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_recorded_it_is_told_that_another_person_undoes_it_and_the_deposit_lists_it()
    {
        var supervisor = await Banked("100.00");
        var url = (await supervisor.Submit(await supervisor.Page($"/returned-checks/new?receipt={_receipt.Number}"), "main form[method=post]", ("Form.Why", "AccountClosed"))).Headers.Location!.OriginalString;

        Assert.Null((await supervisor.Page(url)).QuerySelector("form[action$='/undo']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("clerk")).Get($"/returned-checks/new?receipt={_receipt.Number}")).StatusCode);
        var other = await _counter.SignInAs("supervisor2");
        var page = await other.Page(url);
        var unexplained = await other.Submit(page, "form[action$='/undo']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        var wrongDay = await other.Submit(page, "form[action$='/redeposit']", ("Form.PaidOn", "2020-01-01"));
        Assert.Contains("Enter the day the bank paid it", (await CounterBrowser.Read(wrongDay)).Body!.TextContent, StringComparison.Ordinal);
        var undone = await other.Submit(page, "form[action$='/undo']", ("Form.Reason", "the bank's letter of today"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);

        Assert.Contains("undone: bank error", (await other.Page(url)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var deposits = await other.Page("/deposits");
        Assert.Contains("Came back from the bank", (await other.Page(deposits.QuerySelector("a[href^='/deposits/D-']")!.GetAttribute("href")!)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<CounterBrowser> Banked(string amount)
    {
        var supervisor = await _counter.SignInAs("supervisor");
        var day = new WorkingDay(_counter.Services, _counter.Clock);
        var drawer = await day.Opens(Acts.Clerk(9), 9);
        _receipt = await day.Takes(Acts.Clerk(9), await day.Owes(amount), day.Check(amount));
        await day.Banks(Acts.Clerk(9), Acts.Supervisor(7), Acts.Supervisor(8), drawer);
        return supervisor;
    }
}
