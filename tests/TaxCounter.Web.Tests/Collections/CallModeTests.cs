using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Collections;

/// <summary>A morning of call mode over HTTP, and what the journal says of its promises after their day.</summary>
public sealed class CallModeTests : IDisposable
{
    private static readonly DateOnly _due = new(2026, 11, 30);

    private readonly CounterFactory _counter = new();
    private readonly Dictionary<string, Account> _accounts = [];
    private WorkingDay _day = null!;
    private int _drawers;

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_morning_of_twenty_calls_leaves_ten_promises_of_which_four_are_broken_after_their_day()
    {
        await Owe(20);
        var clerk = await _counter.SignInAs("clerk");
        var list = await clerk.Page("/collections/overdue");
        var opened = await clerk.Submit(list, "form[action^='/collections/calls/next']");
        var again = await clerk.Submit(list, "form[action^='/collections/calls/next']");
        Assert.Equal(opened.Headers.Location, again.Headers.Location); // a second click opens no second account

        List<string> promised = [];
        var outcomes = Enum.GetValues<ContactOutcome>().Where(o => o is not (ContactOutcome.None or ContactOutcome.Promise)).ToList();
        for (var i = 0; i < 20; i++)
        {
            var page = await clerk.Page(opened.Headers.Location!.OriginalString);
            var name = page.QuerySelector("h1")!.TextContent.Replace("your call", "", StringComparison.Ordinal).Trim();
            Assert.Contains("What to say", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            if (i == 0)
            {
                var wrong = await Save(clerk, page, ContactOutcome.Promise, ("Form.Amount", "100.00"), ("Form.PayBy", "2026-11-28"), ("Form.Note", "kept as typed"));
                Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
                var back = await CounterBrowser.Read(wrong);
                Assert.Contains("The office is closed on Sat, Nov 28, 2026.", back.QuerySelector("#Form_PayBy-wrong")!.TextContent, StringComparison.Ordinal);
                Assert.Equal("kept as typed", back.QuerySelector("#Form_Note")!.TextContent.Trim());
            }

            if (i % 2 == 0)
            {
                promised.Add(name);
                opened = await Save(clerk, page, ContactOutcome.Promise, ("Form.Amount", "100.00"), ("Form.PayBy", "2026-11-30"), ("Form.Note", ""));
            }
            else
            {
                opened = await Save(clerk, page, outcomes[i / 2 % outcomes.Count], ("Form.Note", "said what was said"));
            }

            Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
            if (i == 0)
            {
                var twice = await Save(clerk, page, ContactOutcome.Promise, ("Form.Amount", "100.00"), ("Form.PayBy", "2026-11-30"), ("Form.Note", "")); // Back, and sent again
                Assert.Equal(opened.Headers.Location, twice.Headers.Location);
            }
        }

        Assert.StartsWith("/collections/overdue", opened.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Nobody is left to call on this list.", (await clerk.Page(opened.Headers.Location.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(10, promised.Distinct().Count());
        await Pay(promised);

        _counter.Clock.Set(new DateTimeOffset(2026, 12, 2, 15, 0, 0, TimeSpan.Zero));
        var broken = await _day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_due.AddDays(1)));
        Assert.Equal(promised.Skip(6).Order(), broken.Select(b => _accounts.First(a => a.Value.Id == b.Promise.AccountId).Key).Order());
        Assert.Equal([PromiseState.Broken, PromiseState.Broken, PromiseState.Broken, PromiseState.PartlyKept], broken.Select(b => b.On(_due.AddDays(1)).State).OrderByDescending(s => s));

        clerk = await _counter.SignInAs("clerk2");
        list = await clerk.Page("/collections/overdue?only=broken");
        Assert.Contains("4 accounts", list.QuerySelector(".who .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, list.QuerySelectorAll("tbody tr").Length);
        var account = await clerk.Page("/accounts/" + _accounts[promised[7]].Number);
        Assert.Contains("promised $100.00 by Nov 30, 2026: $40.00 of it paid, broken since Dec 1.", Text(account), StringComparison.Ordinal);
        account = await clerk.Page("/accounts/" + _accounts[promised[0]].Number);
        Assert.Contains("promised $100.00 by Nov 30, 2026: kept.", Text(account), StringComparison.Ordinal);
        Assert.Contains("promised to pay", Text(await clerk.Page(account.QuerySelector("a[data-key=O]")!.GetAttribute("href")!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clerks_get_two_accounts_and_who_may_not_be_called_says_why_at_the_page()
    {
        await Owe(2);
        await Debts.Alert(_counter.Services, _accounts["Shop 2"], AlertKind.Bankruptcy, "Chapter 11 filed. Call the parish attorney.");
        var (one, two) = (await _counter.SignInAs("clerk"), await _counter.SignInAs("clerk2"));
        var first = await one.Submit(await one.Page("/collections/overdue"), "form[action^='/collections/calls/next']");
        var second = await two.Submit(await two.Page("/collections/overdue"), "form[action^='/collections/calls/next']");
        Assert.Contains(_accounts["Shop 1"].Number.ToString(), first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("/collections/overdue", second.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("is calling this account now.", Text(await two.Page(first.Headers.Location.OriginalString)), StringComparison.Ordinal);

        var forbidden = await two.Page($"/collections/calls/{_accounts["Shop 2"].Number}");
        Assert.Contains("An alert on this account forbids calls: Chapter 11 filed.", Text(forbidden), StringComparison.Ordinal);
        Assert.Null(forbidden.QuerySelector("form[action*='/begin']"));
        var csv = await (await one.Get("/collections/overdue/csv")).Content.ReadAsStringAsync();
        Assert.Contains("no: Bankruptcy", csv, StringComparison.Ordinal);

        _counter.Clock.Advance(TimeSpan.FromHours(10));
        one = await _counter.SignInAs("clerk");
        var late = await one.Submit(await one.Page("/collections/overdue"), "form[action^='/collections/calls/next']");
        Assert.Contains("Nobody is called at this hour.", (await one.Page(late.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_writes_notices_in_bulk_once_and_the_cover_sheet_counts_them()
    {
        await Owe(3);
        var supervisor = await _counter.SignInAs("supervisor");
        var page = await supervisor.Page("/collections/statements?atLeast=485");
        Assert.Contains("2 accounts", page.QuerySelector(".who .meta")!.TextContent, StringComparison.Ordinal);
        var done = await supervisor.Submit(page, "main form[method=post]");
        var again = await supervisor.Submit(page, "main form[method=post]");
        Assert.Equal(done.Headers.Location, again.Headers.Location);

        var sheet = await supervisor.Page(done.Headers.Location!.OriginalString);
        var letters = sheet.QuerySelectorAll("tbody tr td:nth-child(2)").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(2, letters.Count);
        var facts = sheet.QuerySelectorAll("dl.facts dd").Select(d => d.TextContent.Trim()).ToList();
        Assert.Equal(("2", letters[0], letters[1], "none"), (facts[0], facts[2], facts[3], facts[4]));
        Assert.Contains("everything overdue, at least $485.00", Text(sheet), StringComparison.Ordinal);
        var spanish = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(30, trade: "Taquería Sol") with { Language = "es" });
        await AccountMaker.Charge(_counter.Services, _counter.Services.GetRequiredService<RuleBook>(), spanish, "100.00", "2026-08", new DateOnly(2026, 9, 21));
        var call = await supervisor.Page("/collections/calls/" + spanish.Number);
        await supervisor.Submit(call, "form[action*='/begin']");
        call = await supervisor.Page("/collections/calls/" + spanish.Number);
        Assert.Contains("¿Puede pagarlo hoy?", call.QuerySelector("[lang=es]")!.TextContent, StringComparison.Ordinal);
        await supervisor.Submit(call, "form[action*='/letter']:has(input[value=Notice])");
        call = await supervisor.Page("/collections/calls/" + spanish.Number);
        Assert.Contains("Aviso de saldo", Text(call), StringComparison.Ordinal);
    }

    private async Task Owe(int count)
    {
        _counter.Clock.Set(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        for (var i = 1; i <= count; i++)
        {
            var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(i, trade: $"Shop {i}"));
            _accounts[account.Name] = account;
            await AccountMaker.Charge(_counter.Services, _counter.Services.GetRequiredService<RuleBook>(), account, $"{500 - (i * 6)}.00", "2026-08", new DateOnly(2026, 9, 21));
        }
    }

    private static Task<HttpResponseMessage> Save(CounterBrowser clerk, IHtmlDocument page, ContactOutcome outcome, params (string Name, string Value)[] typed) =>
        clerk.Submit(page, "form[aria-labelledby=outcome]", [("Form.Outcome", $"{outcome}"), .. typed]);

    /// <summary>The first six keep it: exactly, in two parts, early, with more, by card, and with a check postmarked on the day; then nothing, a part, a void afterward, a day late.</summary>
    private async Task Pay(List<string> promised)
    {
        await At(24);
        await Pays(promised[1], "60.00");
        await Pays(promised[2], "100.00");
        await At(30);
        await Pays(promised[0], "100.00");
        await Pays(promised[1], "40.00");
        await Pays(promised[3], "150.00");
        await Pays(promised[4], "100.00", WorkingDay.Card("100.00"));
        await Pays(promised[7], "40.00");
        var taken = await Pays(promised[8], "100.00");
        await _day.Voids(Acts.Clerk(_drawers + 20), Acts.Supervisor(), taken);
        _counter.Clock.Set(new DateTimeOffset(2026, 12, 1, 15, 0, 0, TimeSpan.Zero));
        await Drawer();
        await Pays(promised[9], "100.00");
        await Pays(promised[5], "100.00", from: _due);
    }

    private async Task At(int day)
    {
        _counter.Clock.Set(new DateTimeOffset(2026, 11, day, 15, 0, 0, TimeSpan.Zero));
        await Drawer();
    }

    private Task<Drawer> Drawer() => _day.Opens(Acts.Clerk(++_drawers + 20), _drawers + 20);

    private async Task<PaymentEvent> Pays(string name, string amount, TenderDraft? by = null, DateOnly? from = null)
    {
        var account = _accounts[name];
        var owed = await _day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [.. owed.Select(o => o.Obligation.Id)], Tenders = [by ?? _day.Check(amount)], ShownToPay = Money.Zero, EffectiveOn = from, Proof = from is null ? null : "postmark" };
        var act = _day.Act(Acts.Clerk(_drawers + 20), from is null ? null : "postmarked in Baton Rouge");
        var shown = await _day.With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(p => p.Offer(asked, act));
        return (await _day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked with { ShownToPay = shown.Offer!.ToPay }, act))).Value;
    }

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
