using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>The account page of First River Construction on Nov 20, 2026: 911.20 of sales tax, due Sep 21.</summary>
public sealed class AccountPageTests : IDisposable
{
    private const string Number = "0102000080";
    private readonly CounterFactory _counter = new();

    public AccountPageTests() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Theory]
    [InlineData("", "$1,020.54", "$911.20", "$91.12", "$18.22")]
    [InlineData("?asOf=2026-11-21", "$1,075.22", "$911.20", "$136.68", "$27.34")]
    [InlineData("?asOf=2026-09-22", "$965.87", "$911.20", "$45.56", "$9.11")]
    [InlineData("?asOf=2026-09-21", "$911.20", "$911.20", "$0.00", "$0.00")]
    public async Task It_says_what_is_to_be_paid_on_any_day(string query, string toPay, string tax, string penalty, string interest)
    {
        await FirstRiver();
        var page = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}{query}");

        Assert.Equal(toPay, Text(page, "#balance .total .loud"));
        var keys = page.QuerySelectorAll("aside [data-key]").Select(e => e.GetAttribute("data-key")).ToList();
        Assert.Equal(keys.Distinct(), keys); // two duties beside the account never share a key
        Assert.Equal([tax, penalty, interest], page.QuerySelectorAll("#balance .total > div:not(.end) .mid").Select(e => e.TextContent));
    }

    [Fact]
    public async Task It_says_why_with_the_law_and_what_happens_next()
    {
        await FirstRiver();
        var page = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}");

        var steps = page.QuerySelectorAll(".steps tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))).ToArray();
        Assert.StartsWith("Penalty | 60 days, from Sep 22 | 911.20 × 5% × 2 periods of 30 days or part | 91.12 | EBR return form, line 21", steps[0], StringComparison.Ordinal);
        Assert.StartsWith("Interest | 2 months or part, from Sep 21 | 911.20 × 1% × 2 | 18.22 |", steps[1], StringComparison.Ordinal);
        Assert.Contains("Tomorrow, Nov 21, a third period begins: +45.56 penalty", Text(page, ".steps p"), StringComparison.Ordinal);
        Assert.Equal("$1,075.22", Text(page, ".total .end .mid"));
        Assert.Equal("60 days late", Text(page, ".owed tbody .usa-tag--error"));
        Assert.Equal(2, page.QuerySelectorAll(".owed tbody > tr:first-child .accruing").Length);
    }

    [Fact]
    public async Task What_is_not_due_yet_is_listed_but_not_to_be_paid()
    {
        var account = await FirstRiver();
        await AccountMaker.Charge(_counter.Services, Rules, account, "500.00", "2026-10", new DateOnly(2026, 12, 21));
        var page = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}");

        Assert.Equal("$1,020.54", Text(page, "#balance .total .loud"));
        Assert.Equal("not yet due", Text(page, ".owed tbody .usa-tag--neutral"));
        Assert.Contains("2 obligations", Text(page, ".owed tfoot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_hold_markup_are_shown_as_text()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(8, "\"><svg/onload=alert(2)>", "<img src=x onerror=alert(1)> {{7*7}}", "1 <b>Bold</b> St"), more: a => a.Raise(AlertKind.Notice, "<script>alert(3)</script>", new DateOnly(2026, 1, 1), "<i>x</i>"));
        var clerk = await _counter.SignInAs("clerk");

        foreach (var url in new[] { $"/accounts/{Number}", $"/accounts/{Number}?tab=alerts", $"/accounts/{Number}/owed" })
        {
            var page = await clerk.Page(url);
            Assert.Empty(page.QuerySelectorAll("main img, main svg, main script, main i, main b:not([class]) b"));
            Assert.Contains("<img src=x onerror=alert(1)> {{7*7}}", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Alerts_stand_on_top_and_the_tax_id_is_masked()
    {
        await FirstRiver();
        var page = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}");

        Assert.StartsWith("Certified funds only", Text(page, "main > .usa-alert--error"), StringComparison.Ordinal);
        Assert.Contains("FEIN ••-•••5413", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("723455413", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0102000081")]
    [InlineData("0102000098")]
    [InlineData("nonsense")]
    public async Task An_unknown_number_is_no_page(string number)
    {
        var answer = await (await _counter.SignInAs("clerk")).Get("/accounts/" + number);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("asOf=1066-10-14")]
    [InlineData("asOf=nonsense")]
    public async Task A_day_that_cannot_be_taken_is_said_and_today_is_shown(string query)
    {
        await FirstRiver();
        var page = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}?{query}");

        Assert.Contains("The balance is shown as of today.", Text(page, "#balance .usa-alert--error"), StringComparison.Ordinal);
        Assert.Equal("$1,020.54", Text(page, "#balance .total .loud"));
    }

    [Fact]
    public async Task Tabs_tell_the_history_and_page_only_themselves_for_a_part()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");

        var history = await clerk.Page($"/accounts/{Number}");
        Assert.Contains("Charge Sales 2026-08", string.Join(' ', Text(history, "#records tbody tr").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var alerts = await clerk.Page($"/accounts/{Number}?tab=alerts");
        Assert.Contains("3 returned checks", Text(alerts, "#records tbody"), StringComparison.Ordinal);

        using var part = new HttpRequestMessage(HttpMethod.Get, $"/accounts/{Number}?tab=registrations");
        part.Headers.Add("HX-Request", "true");
        part.Headers.Add("HX-Target", "records");
        var answer = await CounterBrowser.Read(await clerk.Send(part));
        Assert.Null(answer.QuerySelector("#balance"));
        Assert.Contains("monthly", Text(answer, "#records tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clerk", HttpStatusCode.OK)]
    [InlineData("supervisor", HttpStatusCode.OK)]
    [InlineData("auditor", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.Forbidden)]
    public async Task Who_may_see_accounts_sees_them(string userName, HttpStatusCode status)
    {
        await FirstRiver();
        var browser = await _counter.SignInAs(userName);

        Assert.Equal(status, (await browser.Get($"/accounts/{Number}")).StatusCode);
        Assert.Equal(status, (await browser.Get($"/accounts/{Number}/owed")).StatusCode);
        Assert.Equal(status, (await browser.Get("/search")).StatusCode);
        Assert.Equal(status, (await browser.Get("/collections/overdue")).StatusCode);
    }

    [Fact]
    public async Task What_is_waived_is_taken_off_the_penalty_and_said()
    {
        var account = await FirstRiver();
        await Waive(account, new Money(4556));
        var browser = await _counter.SignInAs("clerk");

        var page = await browser.Page($"/accounts/{Number}");
        var owed = await browser.Page($"/accounts/{Number}/owed");

        Assert.Equal("$974.98", Text(page, "#balance .total .loud"));
        Assert.Equal(["911.20", "45.56 still increasing", "18.22 still increasing", "—", "974.98"], page.QuerySelectorAll(".owed tbody > tr:first-child > td.num").Select(c => c.TextContent.Trim()).Take(5));
        Assert.Equal("Penalty waived: 45.56.", Text(page, "[data-waived]"));
        Assert.Contains("Penalty waived−45.56", owed.QuerySelectorAll(".owed-line").Select(l => l.TextContent.Trim()));
        Assert.DoesNotContain("Other fees", owed.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_puts_up_an_alert_and_lifts_it_and_a_clerk_reads_it()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(9));
        var (clerk, supervisor) = (await _counter.SignInAs("clerk"), await _counter.SignInAs("supervisor"));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get($"/accounts/{account.Number}/alerts")).StatusCode);
        Assert.Null((await clerk.Page($"/accounts/{account.Number}")).QuerySelector(".rail a[href$='/alerts']"));

        var url = (await supervisor.Page($"/accounts/{account.Number}")).QuerySelector(".rail a[href$='/alerts']")!.GetAttribute("href")!;
        var empty = await supervisor.Submit(await supervisor.Page(url), "form[action$='/alerts']", ("Form.Kind", "Appeal"), ("Form.Text", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        var form = await supervisor.Page(url);
        (string, string)[] typed = [("Form.Kind", "Appeal"), ("Form.Text", "BTA 2026-114, filed Nov 2. Ask Ms. Landry.")];
        await supervisor.Submit(form, "form[action$='/alerts']", typed);
        await supervisor.Submit(form, "form[action$='/alerts']", typed);
        Assert.Single((await clerk.Page($"/accounts/{account.Number}")).QuerySelectorAll(".usa-alert"), a => a.TextContent.Contains("Under appeal", StringComparison.Ordinal) && a.TextContent.Contains("BTA 2026-114", StringComparison.Ordinal));

        var unsaid = await supervisor.Submit(await supervisor.Page(url), "form[action$='/lift']");
        Assert.Contains("Enter why the alert is lifted", (await CounterBrowser.Read(unsaid)).Body!.TextContent, StringComparison.Ordinal);
        await supervisor.Submit(await supervisor.Page(url), "form[action$='/lift']", ("Lift.Reason", "The board decided."));
        Assert.DoesNotContain("BTA 2026-114", (await clerk.Page($"/accounts/{account.Number}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The board decided.", (await supervisor.Page(url)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_auditor_is_offered_no_payment()
    {
        await FirstRiver();

        Assert.Null((await (await _counter.SignInAs("auditor")).Page($"/accounts/{Number}")).QuerySelector("[data-key=P]"));
        Assert.Equal($"/cashiering/payments/new?account={Number}", (await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}")).QuerySelector("[data-key=P]")!.GetAttribute("href"));
    }

    private RuleBook Rules => _counter.Services.GetRequiredService<RuleBook>();

    private async Task Waive(Account account, Money amount)
    {
        await using var scope = _counter.Services.CreateAsyncScope();
        var inside = scope.ServiceProvider;
        var act = Acts.By(Acts.Supervisor(), new DateTime(2026, 11, 20, 16, 0, 0, DateTimeKind.Utc), "W-2026-000001");
        await inside.GetRequiredService<IOneTransaction>().Do<Done>(act, async () =>
        {
            var ledger = (await inside.GetRequiredService<ILedgers>().OfAccount(account.Id, openOnly: true)).Single();
            foreach (var posting in PaymentApplication.Waive(ledger, amount, PostingDays.On(act.Today), act, Rules))
            {
                inside.GetRequiredService<IJournal>().Add(posting);
            }

            return Done.It;
        });
    }

    private async Task<Account> FirstRiver()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413", a =>
        {
            a.Register("sales", FilingFrequency.Monthly, new DateOnly(1997, 9, 28), null);
            a.Raise(AlertKind.CertifiedFundsOnly, "3 returned checks since Jan 12, 2025.", new DateOnly(2025, 6, 1), "Supervisor 1");
        });
        await AccountMaker.Charge(_counter.Services, Rules, account, "911.20", "2026-08", new DateOnly(2026, 9, 21));
        return account;
    }

    private static string Text(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.TextContent.Trim() ?? $"(no {selector})";
}
