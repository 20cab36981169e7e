using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

public sealed class SearchTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Theory]
    [InlineData("0102000080")]
    [InlineData(" 0102 0000 80 ")]
    [InlineData("0102-0000-80")]
    [InlineData("First River Construction")]
    [InlineData("construction first")]
    [InlineData("(225) 745-7005")]
    [InlineData("72-3455413")]
    [InlineData("Acct. #: 0102 0000 80")]
    [InlineData("account no 0102\u20110000\u201180")]
    [InlineData("EIN: 72-3455413")]
    [InlineData("ph. (225) 745-7005 ext. 3")]
    public async Task An_exact_hit_opens_the_account(string typed)
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413");
        var answer = await Search(await _counter.SignInAs("clerk"), typed);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/accounts/0102000080", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_beginning_shows_the_list_with_what_matched_marked()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), "riv constr"));

        Assert.Equal(["River", "Construction"], page.QuerySelectorAll(".hits mark").Select(m => m.TextContent));
        Assert.Equal("/search/open/0102000080", page.QuerySelector(".hits a")!.GetAttribute("href"));
        Assert.Equal("riv constr", ((IHtmlInputElement)page.QuerySelector("#find-here")!).Value);
    }

    [Fact]
    public async Task A_wrong_check_digit_is_said_and_the_accounts_near_it_are_shown()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), "0102 0000 81"));

        Assert.Contains("0102 0000 81 is not an account number: its last digit does not match the others", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0102 0000 80", page.QuerySelector(".hits a")!.TextContent);
    }

    [Fact]
    public async Task A_wrong_receipt_number_is_said()
    {
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), "R-2026-004562-7"));

        Assert.Contains("not a receipt number", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("' OR 1=1--")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Marks_are_taken_as_they_are(string typed)
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), typed));

        Assert.Empty(page.QuerySelectorAll(".hits tbody tr"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector("#find-here")!).Value);
    }

    [Fact]
    public async Task What_is_typed_stands_in_no_address_and_no_audit_entry()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(8), "723455413");
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(9), "870035413");
        var clerk = await _counter.SignInAs("clerk");

        var sent = await Post(clerk, "5413");
        var address = sent.Headers.Location!.ToString();
        Assert.DoesNotContain("5413", address, StringComparison.Ordinal);
        Assert.Equal(2, (await clerk.Page(address)).QuerySelectorAll(".hits tbody tr").Length);

        var entries = await _counter.With<TaxCounterContext, List<AuditEntry>>(c => c.Set<AuditEntry>().Where(e => e.What == "search").ToListAsync());
        var entry = Assert.Single(entries);
        Assert.Equal("2 found", entry.Details);
        Assert.DoesNotContain("5413", entry.Subject + entry.AccountNumber + entry.Details + entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_opens_for_nobody_else()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var address = (await Post(await _counter.SignInAs("clerk"), "riv")).Headers.Location!.ToString();

        var other = await (await _counter.SignInAs("clerk2")).Page(address);

        Assert.Empty(other.QuerySelectorAll(".hits"));
        Assert.Contains("another session", other.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_the_forms_token_is_refused()
    {
        var answer = await (await _counter.SignInAs("clerk")).Post("/search", ("Q", "river"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Nine_digits_that_nobody_has_are_said_and_kept()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413");
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), "72-3455414"));

        Assert.Contains("No account has the tax ID or the phone number 72-3455414", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("72-3455414", ((IHtmlInputElement)page.QuerySelector("#find-here")!).Value);
    }

    [Theory]
    [InlineData("0102 0000 8")]
    [InlineData("0102 00000 80")]
    [InlineData("102000080")]
    [InlineData("acct 0102 0000 8")]
    public async Task An_account_number_with_a_digit_missing_or_too_many_leads_to_the_account(string typed)
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), typed));

        Assert.Equal("0102 0000 80", page.QuerySelector(".hits a")!.TextContent);
    }

    [Fact]
    public async Task A_name_with_a_wrong_letter_is_offered_and_not_opened()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var page = await CounterBrowser.Read(await Search(await _counter.SignInAs("clerk"), "first river constructoin"));

        Assert.Contains("differs by one letter", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0102 0000 80", page.QuerySelector(".hits a")!.TextContent);
    }

    private static async Task<HttpResponseMessage> Post(CounterBrowser browser, string typed) =>
        await browser.Submit(await browser.Page("/search"), "form[aria-label='Search again']", ("Q", typed));

    /// <summary>Sends the form and follows to the list, but not to an account.</summary>
    private static async Task<HttpResponseMessage> Search(CounterBrowser browser, string typed)
    {
        var sent = await Post(browser, typed);
        var address = sent.Headers.Location!.ToString();
        return address.StartsWith("/search", StringComparison.Ordinal) ? await browser.Get(address) : sent;
    }
}
