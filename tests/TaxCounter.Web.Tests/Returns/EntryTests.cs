using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Returns;

/// <summary>A return keyed over HTTP, on Sep 15, 2026: what the taxpayer wrote is kept, what is shown is what is posted.</summary>
public sealed class EntryTests : IAsyncDisposable
{
    private static readonly (string, string)[] _swapped =
    [
        ("Form.Way", "courier"), ("Form.Received", "2026-09-10"), ("Form.Paid", "2026-09-10"), ("Form.Lines[1]", "21500"), ("Form.Lines[2]", "1500"), ("Form.Lines[11]", "1500"), ("Form.Lines[12]", "20000"),
        ("Form.Lines[13/A]", "20,000"), ("Form.Lines[15/A]", "20000"), ("Form.Lines[16/A]", "1010"), ("Form.Lines[16b/A]", "1010"), ("Form.Lines[18/A]", "1010"), ("Form.Lines[19/A]", "10"), ("Form.Lines[20/A]", "1000"),
        ("Form.Lines[23/A]", "1000"), ("Form.Lines[25]", "1000"),
    ];

    private readonly CounterFactory _counter = new();

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task From_the_missing_period_to_the_filed_return_with_its_first_wrong_line()
    {
        var account = await Business();
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{account.Number}");
        Assert.Contains("4 returns are missing", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var shown = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(Form(account)), "form.return", _swapped));
        Assert.Contains("First wrong line: 16, column A", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("20,000 × 5.5% = 1,100", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20,000", ((IHtmlInputElement)shown.QuerySelector("[name='Form.Lines[13/A]']")!).Value); // kept as typed
        Assert.Equal("1,100", shown.QuerySelector("[data-cell='16/A']")!.TextContent);

        var filed = await clerk.Submit(shown, "form.return");
        Assert.StartsWith("/returns/RT-2026-000001-", filed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var kept = await clerk.Page(filed.Headers.Location.OriginalString);
        Assert.Contains("Line 16/A was corrected", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1,089.00", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // The same form again, by Back and Enter.
        Assert.Equal(filed.Headers.Location.OriginalString, (await clerk.Submit(shown, "form.return")).Headers.Location!.OriginalString);
        Assert.Contains("4 returns are missing", (await clerk.Page($"/accounts/{account.Number}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Amounts_changed_after_they_were_shown_are_shown_again_before_anything_is_posted()
    {
        var account = await Business();
        var clerk = await _counter.SignInAs("clerk");
        var shown = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(Form(account)), "form.return", _swapped));
        var again = await clerk.Submit(shown, "form.return", ("Form.Lines[16/A]", "1100"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("First wrong line: 16b, column A", (await CounterBrowser.Read(again)).QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_everything_typed_stays()
    {
        var account = await Business();
        var clerk = await _counter.SignInAs("clerk");
        var refused = await clerk.Submit(await clerk.Page(Form(account)), "form.return", ("Form.Received", "2026-09-10"), ("Form.Lines[1]", "12,50"), ("Form.Lines[2]", "7"), ("Form.Lines[11]", "1e3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await CounterBrowser.Read(refused);
        Assert.Contains("1: '12,50' is not an amount.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("11: '1e3' is not an amount.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", ((IHtmlInputElement)page.QuerySelector("[name='Form.Lines[2]']")!).Value);
    }

    [Fact]
    public async Task A_return_that_takes_much_off_the_charge_names_who_may_approve_and_posts_with_their_password()
    {
        var account = await Business();
        var clerk = await _counter.SignInAs("clerk");
        var first = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(Form(account)), "form.return", _swapped));
        await clerk.Submit(first, "form.return");

        (string, string)[] zero = [("Form.Way", "courier"), ("Form.Received", "2026-09-15"), ("Form.Lines[1]", "0"), .. _swapped.Skip(4).Select(f => (f.Item1, ""))];
        var shown = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(Form(account)), "form.return", zero));
        Assert.StartsWith("It takes $1,089.00 off the charge, and with it the penalty and interest on that.", shown.QuerySelector("[data-needs-approval] p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Supervisor 1 or Supervisor 2 can approve this.", shown.QuerySelector("[data-who-may]")!.TextContent);

        var alone = await clerk.Submit(shown, "form.return");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.StatusCode);
        var wrong = await clerk.Submit(await CounterBrowser.Read(alone), "form.return", ("Form.Approver", "supervisor"), ("Form.ApproverPassword", "not it, not it, not it"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var again = await CounterBrowser.Read(wrong);
        Assert.Equal("", ((IHtmlInputElement)again.QuerySelector("#Form_ApproverPassword")!).Value);

        var filed = await clerk.Submit(again, "form.return", ("Form.Approver", "supervisor"), ("Form.ApproverPassword", CounterFactory.Password));
        Assert.StartsWith("/returns/RT-2026-000002-", filed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("by Supervisor 1", (await clerk.Page(filed.Headers.Location.OriginalString)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discrepancy_is_written_down_and_leads_on_to_the_return()
    {
        var account = await Business();
        var clerk = await _counter.SignInAs("clerk");
        var url = $"/returns/discrepancies?account={account.Number}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(await clerk.Page(url), "main form")).StatusCode);
        var done = await clerk.Submit(await clerk.Page(url), "main form", ("Form.Tax", "sales"), ("Form.Span", "2026-07"), ("Form.CustomerSays", "July was sent."), ("Form.Found", "Nothing is on file."), ("Form.LeadsTo", "Return"));
        Assert.Equal($"/returns/new?account={account.Number}&tax=sales&period=2026-07", done.Headers.Location!.OriginalString);
        Assert.Contains("July was sent.", (await clerk.Page(url)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("auditor")).Get(Form(account))).StatusCode);
    }

    private static string Form(Account account) => $"/returns/new?account={account.Number}&tax=sales&period=2026-08";

    private Task<Account> Business() => AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { LocationCode = "1701" }, more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 4, 1), null));
}
