using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Licenses;

/// <summary>A license over HTTP, on Sep 15, 2026: from the account's page to the certificate, its renewal, and a supervisor's decision.</summary>
public sealed class LicensePagesTests : IAsyncLifetime
{
    private readonly CounterFactory _counter = new();
    private WorkingDay _day = null!;
    private Account _account = null!;

    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        _account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { OpenedOn = new DateOnly(2026, 9, 1) });
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task From_the_account_to_the_certificate_with_the_fee_shown_before_it_is_charged()
    {
        var clerk = await _counter.SignInAs("clerk");
        var account = await clerk.Page($"/accounts/{_account.Number}");
        var url = await Applied(clerk, account.QuerySelector(".rail a[href^='/licenses/new']")!.GetAttribute("href")!);
        var applied = await clerk.Page(url);
        Assert.Contains("applied for", applied.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$25.00", applied.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("R.S. 47:344", applied.Body.TextContent, StringComparison.Ordinal);

        await clerk.Submit(applied, "form[action$='/approve']");
        var approved = await clerk.Page(url);
        Assert.Contains("$25.00 of the occupational license is unpaid", approved.QuerySelector("aside .usa-alert")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"/cashiering/payments/new?account={_account.Number.Digits}&tick=", approved.QuerySelector("aside a[data-key=T]")!.GetAttribute("href"), StringComparison.Ordinal);

        await Pays("25.00");
        var issued = await clerk.Submit(await clerk.Page(url), "form[action$='/issue']");
        Assert.Equal(url + "/certificate", issued.Headers.Location!.OriginalString);
        var paper = (await clerk.Page(url + "/certificate")).QuerySelector(".certificate")!;
        Assert.Contains("Hebert Group LLC", paper.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sep 1, 2026 through Dec 31, 2026", paper.TextContent, StringComparison.Ordinal);
        Assert.NotNull(paper.QuerySelector(".code svg"));
        Assert.Contains("is issued", (await clerk.Page($"/accounts/{_account.Number}")).QuerySelector(".rail")!.TextContent.Replace("issued, through", "is issued, through", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_that_falls_due_later_is_ticked_beside_what_is_due_where_the_license_leads_to_its_payment()
    {
        await AccountMaker.Charge(_counter.Services, await _counter.With<RuleBook, RuleBook>(Task.FromResult), _account, "911.20", "2026-06", new DateOnly(2026, 7, 20));
        var clerk = await _counter.SignInAs("clerk");
        await clerk.Submit(await clerk.Page("/cashiering/drawer"), "main form", ("Form.StartingCash", "150.00"));
        var url = await Applied(clerk, $"/licenses/new?account={_account.Number}");
        await clerk.Submit(await clerk.Page(url), "form[action$='/approve']");

        Assert.Equal(["occupational-license", "sales"], await Ticked((await clerk.Page(url)).QuerySelector("aside a[data-key=T]")!.GetAttribute("href")!));
        Assert.Equal(["sales"], await Ticked($"/cashiering/payments/new?account={_account.Number.Digits}"));

        async Task<string[]> Ticked(string page)
        {
            var ticked = (await clerk.Page(page)).QuerySelectorAll("[name='Form.Obligations'][checked]").Select(t => Guid.Parse(t.GetAttribute("value")!)).ToList();
            var ledgers = await _counter.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(_account.Id, openOnly: true));
            return [.. ledgers.Where(l => ticked.Contains(l.Obligation.Id.Value)).Select(l => l.Obligation.TaxType).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task An_alcohol_permit_lists_what_it_needs_and_is_approved_once_all_of_it_is_marked()
    {
        var clerk = await _counter.SignInAs("clerk");
        var applied = await clerk.Submit(await clerk.Page($"/licenses/new?account={_account.Number}"), "main form", ("Form.Kind", "alcohol-permit/alcohol-a-beer"), ("Form.OpenedOn", "2026-09-01"), ("Form.LocationCode", "1701"));
        var url = applied.Headers.Location!.OriginalString;
        var page = await clerk.Page(url);
        Assert.Equal(6, page.QuerySelectorAll("[name='Form.There']").Length);
        Assert.Null(page.QuerySelector("form[action$='/approve']"));
        Assert.Contains("6 of 6 things it needs are missing", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A majority vote for it at the hearing of the ABC board", (await clerk.Page(url + "/ask-for-more")).QuerySelector(".offers")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(page, "form[action$='/requirements']", ("Form.There", "notice"))).StatusCode);
        page = await clerk.Page(url);
        Assert.Equal("notice", Assert.Single(page.QuerySelectorAll("[name='Form.There'][checked]")).GetAttribute("value"));
        await clerk.Submit(page, "form[action$='/requirements']", [.. new[] { "notice", "site", "sign", "vote", "statement", "state-permit" }.Select(r => ("Form.There", r))]);
        page = await clerk.Page(url);
        Assert.NotNull(page.QuerySelector("form[action$='/approve']"));
        Assert.Contains("noted what it needs", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewal_shows_the_fee_for_the_receipts_that_were_typed_and_charges_that_one()
    {
        var clerk = await _counter.SignInAs("clerk");
        var url = await Issued(clerk);
        var none = await clerk.Submit(await clerk.Page(url + "/renew"), "main form", ("Form.Gross", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Contains("Enter those of 2026", (await CounterBrowser.Read(none)).Body!.TextContent, StringComparison.Ordinal);

        var shown = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(url + "/renew"), "main form", ("Form.Gross", "61000")));
        Assert.Contains("Charge 180.00", shown.QuerySelector("main form button")!.TextContent, StringComparison.Ordinal);
        var other = await CounterBrowser.Read(await clerk.Submit(shown, "main form", ("Form.Gross", "20000")));
        Assert.Contains("Charge 60.00", other.QuerySelector("main form button")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(other, "main form", ("Form.Gross", "20000"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(other, "main form", ("Form.Gross", "20000"))).StatusCode); // a second press, or one after an answer that was lost
        var now = await clerk.Page(url);
        Assert.Contains("is renewed for 2027, $60.00 was charged. Nothing more was charged.", now.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, now.QuerySelectorAll("main table.figures tbody tr").Count(r => r.TextContent.Contains("Retail", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("60.00", (await clerk.Page(url)).QuerySelector("main table.figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_of_an_application_are_said_at_once_and_nothing_typed_is_lost()
    {
        var clerk = await _counter.SignInAs("clerk");
        var form = await clerk.Page($"/licenses/new?account={_account.Number}");
        var refused = await clerk.Submit(form, "main form", ("Form.Kind", ""), ("Form.OpenedOn", ""), ("Form.Street", ""), ("Form.City", "Central"), ("Form.Zip", "7081"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await CounterBrowser.Read(refused);
        Assert.Equal(4, page.QuerySelectorAll("main .usa-error-message").Length);
        Assert.Equal("Central", ((IHtmlInputElement)page.QuerySelector("[name='Form.City']")!).Value);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/licenses/new?account=0102999999")).StatusCode);
    }

    [Fact]
    public async Task A_supervisor_finds_a_refusal_under_approvals_and_a_clerk_does_not_decide_it()
    {
        var clerk = await _counter.SignInAs("clerk");
        var url = await Applied(clerk, $"/licenses/new?account={_account.Number}");
        await clerk.Submit(await clerk.Page(url + "/recommend-refusal"), "main form", ("Form.Text", "The place lies in Baker."));
        var supervisor = await _counter.SignInAs("supervisor");
        var packet = (await supervisor.Page("/supervisor/approvals")).QuerySelector("td a[data-line]")!.GetAttribute("href")!;
        Assert.StartsWith("/supervisor/licenses/LIC-2026-000001-", packet, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get(packet)).StatusCode);

        var unsaid = await supervisor.Submit(await supervisor.Page(packet), "form[action*='/decide']", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        var decided = await supervisor.Submit(await supervisor.Page(packet), "form[action*='/decide']", ("Form.Choice", "Refuse"), ("Form.Reason", "Baker issues it itself."), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("refused", (await clerk.Page(url)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closing_says_what_is_owed_and_when_the_final_return_is_due()
    {
        var clerk = await _counter.SignInAs("clerk");
        var url = await Issued(clerk);
        var page = await clerk.Page(url + "/close");
        Assert.Contains("within 15 days of closing, by Wed, Sep 30, 2026", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var closed = await clerk.Submit(page, "main form", ("Form.Day", "2026-09-14"), ("Form.Reason", "Sold to J. Doe"));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Contains("NOT IN FORCE", (await clerk.Page(url + "/certificate")).QuerySelector(".certificate")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> Applied(CounterBrowser clerk, string form)
    {
        var applied = await clerk.Submit(await clerk.Page(form), "main form", ("Form.Kind", "occupational-license/retail"), ("Form.OpenedOn", "2026-09-01"), ("Form.LocationCode", "1701"));
        Assert.Equal(HttpStatusCode.Redirect, applied.StatusCode);
        return applied.Headers.Location!.OriginalString;
    }

    private async Task<string> Issued(CounterBrowser clerk)
    {
        var url = await Applied(clerk, $"/licenses/new?account={_account.Number}");
        await clerk.Submit(await clerk.Page(url), "form[action$='/approve']");
        await Pays("25.00");
        await clerk.Submit(await clerk.Page(url), "form[action$='/issue']");
        return url;
    }

    private async Task Pays(string cash)
    {
        var clerk = (await _counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk2")))!.Member;
        await _day.Opens(clerk, 4);
        await _day.Takes(clerk, _account, WorkingDay.Cash(cash));
    }
}
