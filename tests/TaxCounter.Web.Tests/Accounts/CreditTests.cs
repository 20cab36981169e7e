using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>On Sep 1, 2026 a check of 1,000.00 pays 100.00 of sales tax and leaves 900.00 of credit; 911.20 for August, due Sep 21, is charged later.</summary>
public sealed class CreditTests : IDisposable
{
    private const string Number = "0102000080";
    private CounterFactory _counter = new();

    public CreditTests() => _counter.Clock.Set(new DateTimeOffset(2026, 9, 1, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_credit_pays_the_next_charge_as_of_the_day_it_arose_and_no_penalty_runs_on_what_it_covered()
    {
        var clerk = await CreditAndCharge();
        var account = await clerk.Page("/accounts/" + Number);
        Assert.Equal("$1,020.54", Plain(account.QuerySelector(".total .loud")));
        Assert.Equal(["Apply the credit: penalty falls by 90.00", "Apply the credit: interest falls by 18.00"], account.QuerySelectorAll("[data-credit-saves]").Select(Plain));
        Assert.Equal($"/accounts/{Number}/credit", account.QuerySelector("aside a[data-key=C]")?.GetAttribute("href"));

        var page = await clerk.Page($"/accounts/{Number}/credit");
        Assert.Equal("2026-08 Sales Sep 1, 2026 900.00", Cells(page.QuerySelector("tbody tr")!));
        Assert.Equal("Each credit counts from the day it arose. Penalty falls by $90.00. Interest falls by $18.00. These periods come to $1,020.54 today, and to $12.54 afterwards.", Plain(page.QuerySelector(".hits-note")));

        var done = await clerk.Submit(page, "form[action$=credit]");
        var after = await clerk.Page(done.Headers.Location!.OriginalString);
        Assert.Equal("$900.00 of unapplied credit is applied.", Plain(after.QuerySelector("[role=status] .usa-alert--success")));
        Assert.Equal("$12.54", Plain(after.QuerySelector(".total .loud")));
        Assert.Null(after.QuerySelector(".total .credit"));
        Assert.Empty(after.QuerySelectorAll("[data-credit-saves]"));
        Assert.Contains("Unapplied credit applied", Plain(after.QuerySelector("#records")), StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Applied_twice_from_one_page_it_is_applied_once()
    {
        var clerk = await CreditAndCharge();
        var page = await clerk.Page($"/accounts/{Number}/credit");

        await clerk.Submit(page, "form[action$=credit]");
        var again = await clerk.Submit(page, "form[action$=credit]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("There is no unapplied credit that could pay something. It may have been applied already", (await CounterBrowser.Read(again)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await _counter.With<TaxCounterContext, int>(c => c.Set<Posting>().CountAsync(p => PostingKinds.Paid.Contains(p.Kind) && p.PaymentEventId == null)));
    }

    [Fact]
    public async Task What_changed_since_the_page_was_shown_is_said()
    {
        var clerk = await CreditAndCharge();
        var page = await clerk.Page($"/accounts/{Number}/credit");
        var other = await clerk.Submit(page, "form[action$=credit]", ("Form.ShownCents", "100"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Contains("The account has changed since this page was shown.", (await CounterBrowser.Read(other)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_midnight_what_the_page_says_is_owed_afterwards_is_shown_again_before_anything_is_applied()
    {
        var clerk = await CreditAndCharge();
        _counter.Clock.Set(new DateTimeOffset(2026, 11, 21, 5, 57, 0, TimeSpan.Zero));
        clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{Number}/credit");
        Assert.Contains("These periods come to $1,020.54 today", Plain(page.QuerySelector(".hits-note")), StringComparison.Ordinal);
        _counter.Clock.Set(new DateTimeOffset(2026, 11, 21, 6, 3, 0, TimeSpan.Zero));

        var turned = await clerk.Submit(page, "form[action$=credit]");
        var again = await CounterBrowser.Read(turned);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, turned.StatusCode);
        Assert.Contains("The account has changed since this page was shown.", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("These periods come to $1,075.22 today", Plain(again.QuerySelector(".hits-note")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await clerk.Submit(again, "form[action$=credit]")).StatusCode);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_receipt_whose_credit_was_applied_is_not_voided_and_the_clerk_reads_why()
    {
        var clerk = await CreditAndCharge();
        await clerk.Submit(await clerk.Page($"/accounts/{Number}/credit"), "form[action$=credit]");

        var page = await clerk.Page("/cashiering/receipts/R-2026-000001-" + CheckDigit.Luhn("2026000001") + "/void");

        Assert.Contains("Reverse that first: on the account’s Apply credit page", Plain(page.QuerySelector(".usa-alert--error")), StringComparison.Ordinal);
        Assert.Equal($"/accounts/{Number}/credit#applied", page.QuerySelector("main a[href$='#applied']")?.GetAttribute("href"));
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Above_the_limit_of_adjustments_a_supervisor_applies_it_and_the_history_leads_back_to_it()
    {
        var clerk = await CreditAndCharge(check: "2100.00", charge: "1500.00");
        var page = await clerk.Page($"/accounts/{Number}/credit");

        var refused = await clerk.Submit(page, "form[action$=credit]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Adjustments above $1,000.00 are made by a supervisor. Ask one to do it at their own screen.", Plain((await CounterBrowser.Read(refused)).QuerySelector("[data-refusal]")), StringComparison.Ordinal);
        Assert.Equal("$2,000.00", Plain((await clerk.Page("/accounts/" + Number)).QuerySelector(".total .credit")));

        var supervisor = await _counter.SignInAs("supervisor");
        var done = await supervisor.Submit(await supervisor.Page($"/accounts/{Number}/credit"), "form[action$=credit]");
        var after = await supervisor.Page(done.Headers.Location!.OriginalString);
        Assert.Equal($"/accounts/{Number}/credit#applied", after.QuerySelector("#records a[href$='#applied']")?.GetAttribute("href"));
        Assert.Contains("The unapplied credit pays nothing yet. Open the credit beside", Plain(after.QuerySelector("#balance .empty")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credit_applied_in_slices_below_the_limit_adds_up_and_what_was_reversed_does_not()
    {
        var clerk = await CreditAndCharge(check: "2100.00", charge: "600.00");
        Assert.Equal(HttpStatusCode.Found, (await clerk.Submit(await clerk.Page($"/accounts/{Number}/credit"), "form[action$=credit]")).StatusCode);
        await Charge((await _counter.With<IAccounts, Account?>(a => a.Find(AccountNumber.Parse(Number))))!, "500.00", "2026-09", new DateOnly(2026, 10, 20));

        var page = await clerk.Page($"/accounts/{Number}/credit");
        var refused = await clerk.Submit(page, "form[action$=credit]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Adjustments above $1,000.00 are made by a supervisor. $600.00 that was applied or written off on this account before counts too.", Plain((await CounterBrowser.Read(refused)).QuerySelector("[data-refusal]")), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await clerk.Submit(page, "#applied form", ("Reason", "wrong period"))).StatusCode);
        _counter.Clock.Set(new DateTimeOffset(2027, 1, 25, 16, 0, 0, TimeSpan.Zero));
        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Equal(HttpStatusCode.Found, (await supervisor.Submit(await supervisor.Page($"/accounts/{Number}/credit"), "form[action$=credit]")).StatusCode);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task An_application_is_reversed_with_a_reason_once_and_leaves_the_account_as_it_was()
    {
        var clerk = await CreditAndCharge();
        await clerk.Submit(await clerk.Page($"/accounts/{Number}/credit"), "form[action$=credit]");
        var page = await clerk.Page($"/accounts/{Number}/credit");

        var unexplained = await clerk.Submit(page, "#applied form", ("Reason", " "));
        Assert.Contains("Enter why the credit is reversed.", (await CounterBrowser.Read(unexplained)).Body!.TextContent, StringComparison.Ordinal);
        var done = await clerk.Submit(page, "#applied form", ("Reason", "wrong account"));
        var again = await clerk.Submit(page, "#applied form", ("Reason", "wrong account"));

        Assert.Contains("it was reversed before", (await CounterBrowser.Read(again)).Body!.TextContent, StringComparison.Ordinal);
        var after = await clerk.Page(done.Headers.Location!.OriginalString);
        Assert.Equal(("$1,020.54", "$900.00"), (Plain(after.QuerySelector(".total .loud")), Plain(after.QuerySelector(".total .credit"))));
        Assert.Equal("Each credit counts from the day it arose. Penalty falls by $90.00. Interest falls by $18.00. These periods come to $1,020.54 today, and to $12.54 afterwards.", Plain((await clerk.Page($"/accounts/{Number}/credit")).QuerySelector(".hits-note")));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Where_a_charge_takes_it_by_itself_the_account_page_says_that_and_not_to_apply_it_here()
    {
        await _counter.DisposeAsync();
        _counter = new CounterFactory { OtherServices = services => services.Replace(ServiceDescriptor.Scoped(_ => AutomaticCredit.Book())) };
        _counter.Clock.Set(new DateTimeOffset(2026, 9, 1, 16, 0, 0, TimeSpan.Zero));

        var clerk = await CreditAndCharge(charge: null);

        Assert.Equal("Nothing is owed.The unapplied credit pays nothing yet. The next charge takes it, as of the day it arose. To do something else with it, open the credit beside.", Plain((await clerk.Page("/accounts/" + Number)).QuerySelector("#balance .empty")));
    }

    [Fact]
    public async Task An_account_without_credit_offers_nothing_and_an_auditor_never_does()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        await Charge(account, "100.00", "2026-07", new DateOnly(2026, 8, 20));
        var clerk = await _counter.SignInAs("clerk");
        Assert.Null((await clerk.Page("/accounts/" + Number)).QuerySelector("aside a[data-key=C]"));
        Assert.Contains("The account has no unapplied credit.", (await clerk.Page($"/accounts/{Number}/credit")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("auditor")).Get($"/accounts/{Number}/credit")).StatusCode);
    }

    private async Task<CounterBrowser> CreditAndCharge(string check = "1000.00", string? charge = "911.20")
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        await Charge(account, "100.00", "2026-07", new DateOnly(2026, 9, 20));
        var clerk = await _counter.SignInAs("clerk");
        await clerk.Submit(await clerk.Page("/cashiering/drawer"), "main form[action$=open]", ("Form.Number", "4"), ("Form.StartingCash", "200.00"));
        var typed = await clerk.Submit(await clerk.Page("/cashiering/payments/new?account=" + Number), "#payment", ("Form.Amount", check), ("Form.AmountIsRight", "true"), ("Form.Kind", "Check"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12"), ("Form.KeepRestAsCredit", "true"));
        var posted = await clerk.Submit(await clerk.Page(typed.Headers.Location!.OriginalString), "#post");
        Assert.StartsWith("/cashiering/receipts/", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        if (charge is not null)
        {
            await Charge(account, charge, "2026-08", new DateOnly(2026, 9, 21));
        }

        _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));
        return await _counter.SignInAs("clerk");
    }

    private async Task Charge(Account account, string amount, string period, DateOnly dueOn) => await AccountMaker.Charge(_counter.Services, _counter.Services.GetRequiredService<RuleBook>(), account, amount, period, dueOn);

    private async Task<IEnumerable<string>> Findings() => (await _counter.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings.Select(f => f.Sentence);

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(Plain));

    private static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "(not there)").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
