using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>“What you owe and why” and payoff quotes of First River Construction on Nov 20, 2026: 911.20 of sales tax, due Sep 21.</summary>
public sealed class OwedPageTests : IDisposable
{
    private const string Number = "0102000080";
    private readonly CounterFactory _counter = new();

    public OwedPageTests() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_period_is_told_step_by_step_with_days_and_law()
    {
        await FirstRiver();
        var page = await Owed();

        Assert.Equal("Amount due on Friday, November 20, 2026: $1,020.54", Text(page, ".owed-total"));
        Assert.Equal(
            [
                "Tax charged, due by September 21, 2026. Nothing has been paid. 911.20",
                "Penalty, September 22, 2026 to November 20, 2026: 2 periods of 30 days or part of one, 5% for each, of $911.20 911.20 × 5% × 2 · Law: EBR return form, line 21 91.12",
                "Interest, September 21, 2026 to November 20, 2026: 2 months or part of one, 1% a month, of $911.20 911.20 × 1% × 2 · Law: R.S. 47:337.69(B); form, line 22 18.22",
                "Still owed for this period (tax 911.20, penalty 91.12, interest 18.22) 1,020.54",
            ],
            Lines(page));
        Assert.StartsWith("If nothing is paid On November 21, 2026 the next period of 30 days begins (number 3): $45.56 penalty and $9.12 interest more.", Text(page, ".owed-ahead"), StringComparison.Ordinal);
        Assert.Equal("If you pay on Saturday, November 21, 2026 instead, the total is $1,075.22.", Text(page, ".owed-later"));
        Assert.Contains("Account 0102 0000 80", Text(page, ".letter-foot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customers_own_language_is_chosen_and_another_can_be()
    {
        await FirstRiver(language: "es");
        var page = await Owed();

        Assert.Equal("es", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Equal("Total a pagar el viernes 20 de noviembre de 2026: $1,020.54", Text(page, ".owed-total"));
        Assert.Equal("Impuesto sobre las ventas, agosto de 2026", Text(page, ".owed-period h3"));
        Assert.Equal(
            [
                "Impuesto cargado, con vencimiento el 21 de septiembre de 2026. No se ha recibido ningún pago. 911.20",
                "Multa, del 22 de septiembre de 2026 al 20 de noviembre de 2026: 2 períodos de 30 días o fracción, 5 % por cada uno, sobre $911.20 911.20 × 5% × 2 · Ley: EBR return form, line 21 91.12",
                "Intereses, del 21 de septiembre de 2026 al 20 de noviembre de 2026: 2 meses o fracción, 1 % al mes, sobre $911.20 911.20 × 1% × 2 · Ley: R.S. 47:337.69(B); form, line 22 18.22",
                "Queda por pagar de este período (impuesto 911.20, multa 91.12, intereses 18.22) 1,020.54",
            ],
            Lines(page));
        Assert.Equal("en", (await Owed("?language=en")).QuerySelector("article")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Pennsylvania_tells_its_daily_factor_and_the_filing_day_it_lacks()
    {
        _counter.Settings["Office:Jurisdiction"] = "pennsylvania";
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { LocationCode = "PHILA", Language = "es" });
        await AccountMaker.Charge(_counter.Services, Rules, account, "879.81", "2026-07", new DateOnly(2026, 8, 20));
        var page = await Owed("?asOf=2026-11-22");

        Assert.Equal("Intereses, del 21 de agosto de 2026 al 22 de noviembre de 2026: 94 días, factor diario de 0.000192, sobre $879.81 879.81 × 0.000192 × 94 · Ley: REV-1611, 2026 15.88", Lines(page)[1]);
        Assert.Contains("No consta el día de presentación", Plain(page.QuerySelectorAll(".owed-ahead")[^1].TextContent), StringComparison.Ordinal);
        Assert.Equal("Mon Nov 30 879.81 — 17.23 897.04", Cells(page.QuerySelectorAll("#quote-figures tbody tr")[^1]));
    }

    [Fact]
    public async Task A_language_without_a_file_is_english_and_the_clerk_is_told()
    {
        await FirstRiver(language: "vi");
        var page = await Owed();

        Assert.Equal("en", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Contains("The customer prefers Vietnamese. There is no translation yet", Text(page, ".usa-alert--warning.no-print"), StringComparison.Ordinal);
        Assert.Equal(["en", "es"], page.QuerySelectorAll<IHtmlOptionElement>("#language option").Select(o => o.Value));
    }

    [Fact]
    public async Task Payments_are_told_by_day_and_what_is_left_bears_the_rest()
    {
        await FirstRiver();
        await Pay("500.00");
        _counter.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(
            [
                "Tax charged, due by September 21, 2026 911.20",
                "Paid on November 20, 2026 −500.00",
                "Penalty, September 22, 2026 to November 20, 2026: 2 periods of 30 days or part of one, 5% for each, of $911.20 911.20 × 5% × 2 · Law: EBR return form, line 21 91.12",
                "Penalty, November 21, 2026 to November 21, 2026: 1 period of 30 days or part of one, 5% for each, of $411.20 411.20 × 5% × 1 · Law: EBR return form, line 21 20.56",
                "Interest, September 21, 2026 to November 20, 2026: 2 months or part of one, 1% a month, of $911.20 911.20 × 1% × 2 · Law: R.S. 47:337.69(B); form, line 22 18.22",
                "Interest, November 21, 2026 to November 21, 2026: 1 month or part of one, 1% a month, of $411.20 411.20 × 1% × 1 · Law: R.S. 47:337.69(B); form, line 22 4.11",
                "Still owed for this period (tax 411.20, penalty 111.68, interest 22.33) 545.21",
            ],
            Lines(await Owed()));
    }

    [Theory]
    [InlineData("en", "You owe nothing. Everything charged so far is paid.", "Your account has a credit of $979.46. It is not subtracted above.")]
    [InlineData("es", "Usted no debe nada. Todo lo cargado hasta ahora está pagado.", "Su cuenta tiene un saldo a favor de $979.46. No se ha descontado de las cifras anteriores.")]
    public async Task Nothing_owed_and_a_credit_are_said(string language, string nothing, string credit)
    {
        await FirstRiver();
        await Pay("2000.00", keep: true);
        var page = await Owed("?language=" + language);

        Assert.Equal((nothing, credit), (Text(page, ".owed-total"), Text(page, ".owed-credit")));
        Assert.Empty(page.QuerySelectorAll(".owed-period"));
    }

    [Fact]
    public async Task A_penalty_at_its_cap_grows_no_more_on_paper_and_on_the_account_page()
    {
        await FirstRiver();
        var page = await Owed("?asOf=2027-06-01");
        Assert.Contains("The penalty has reached its cap of 25% and grows no more.", Text(page, ".owed-ahead"), StringComparison.Ordinal);

        var account = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}?asOf=2027-06-01");
        var cells = account.QuerySelectorAll(".owed tbody > tr:first-child > td").ToArray();
        Assert.Null(cells[5].QuerySelector(".accruing"));
        Assert.NotNull(cells[6].QuerySelector(".accruing"));
        Assert.Equal("Penalty: accrued 227.80, not posted yet. Interest: accrued 82.01, not posted yet.", Text(account, ".steps [data-posted]"));
    }

    [Fact]
    public async Task Posted_and_not_yet_posted_stand_apart()
    {
        await FirstRiver();
        await Pay("500.00");
        var account = await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}?asOf=2026-11-21");

        Assert.Equal("Penalty: posted 91.12, and 20.56 accrued but not posted yet. Interest: posted 18.22, and 4.11 accrued but not posted yet.", Text(account, ".steps [data-posted]"));
    }

    [Fact]
    public async Task What_is_not_due_yet_stands_apart_and_is_not_added()
    {
        var account = await FirstRiver();
        await AccountMaker.Charge(_counter.Services, Rules, account, "500.00", "2026-10", new DateOnly(2026, 12, 21));
        var page = await Owed();

        Assert.Equal("Amount due on Friday, November 20, 2026: $1,020.54", Text(page, ".owed-total"));
        Assert.Equal("Sales tax, October 2026, due by December 21, 2026 500.00", Lines(page)[^1]);
    }

    [Fact]
    public async Task The_statement_leads_here()
    {
        await FirstRiver();
        var answer = await (await _counter.SignInAs("clerk")).Get($"/accounts/{Number}/statement?asOf=2026-11-21");

        Assert.Equal((HttpStatusCode.Redirect, $"/accounts/{Number}/owed?asOf=2026-11-21"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task The_usual_days_are_filled_in_with_their_amounts()
    {
        await FirstRiver();
        var page = await Owed();

        Assert.Equal(["2026-11-20", "2026-11-27", "2026-11-30", ""], page.QuerySelectorAll<IHtmlInputElement>("#quote input[type=date]").Select(i => i.Value));
        Assert.Equal(["Fri Nov 20 911.20 91.12 18.22 1,020.54", "Fri Nov 27 911.20 136.68 27.34 1,075.22", "Mon Nov 30 911.20 136.68 27.34 1,075.22"], page.QuerySelectorAll("#quote-figures tbody tr").Select(Cells));
    }

    [Fact]
    public async Task Another_day_shows_its_amount_and_keeps_nothing()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{Number}/owed");

        var shown = await CounterBrowser.Read(await clerk.Post($"/accounts/{Number}/owed/quote/preview", [.. Fields(page), ("Form.Days[3]", "2027-01-15")]));

        Assert.Equal("Fri Jan 15 911.20 182.24 36.45 1,129.89", Cells(shown.QuerySelectorAll("#quote-figures tbody tr")[^1]));
        Assert.Equal(0, await Quotes());
    }

    [Fact]
    public async Task A_quote_is_saved_printed_and_seen_by_the_next_clerk()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed?language=es"), "#quote form", ("Form.Channel", "Phone"), ("Form.AskedBy", "Ms. Hebert"));
        var paper = await clerk.Page(answer.Headers.Location!.OriginalString);

        Assert.StartsWith($"/accounts/{Number}/owed?language=es&quote=Q-2026-000001-", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal("Cálculo del saldo para liquidar la cuenta Q-2026-000001-1", Text(paper, ".quote-paper h3"));
        Assert.Equal("usted paga $1,020.54 $1,075.22 $1,075.22", Cells(paper.QuerySelector(".quote-paper tfoot tr")!));
        Assert.NotNull(paper.QuerySelector(".quote-code svg"));

        var next = await (await _counter.SignInAs("clerk2")).Page("/accounts/" + Number);
        Assert.Equal(
            "Q-2026-000001-1by Clerk 1 on Nov 20, 2026 (by phone, Ms. Hebert): $1,020.54 if paid by Fri Nov 20, 2026, $1,075.22 by Mon Nov 30, 2026. Still good through Mon Nov 30, 2026.",
            Text(next, "[data-quote]"));
    }

    [Fact]
    public async Task A_second_click_is_the_same_quote()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page($"/accounts/{Number}/owed");

        var answers = await Task.WhenAll(clerk.Submit(page, "#quote form"), clerk.Submit(page, "#quote form"));
        var again = await clerk.Submit(page, "#quote form");

        var place = Assert.Single(answers.Append(again).Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.Equal("Already saved as Q-2026-000001-1.", Text(await clerk.Page(place), "[role=status] .usa-alert--success"));
        Assert.Equal(1, await Quotes());
    }

    [Fact]
    public async Task A_payment_breaks_it_and_the_page_says_which()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var saved = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form");
        _counter.Clock.Advance(TimeSpan.FromDays(4));
        await Pay("200.00");
        clerk = await _counter.SignInAs("clerk");

        Assert.EndsWith("No longer good: a payment of 200.00 was posted Nov 24. The amount for Fri Nov 27, 2026 is now $875.22.", Text(await clerk.Page("/accounts/" + Number), "[data-quote].usa-alert--warning"), StringComparison.Ordinal);
        Assert.Contains("These figures are no longer good. Please ask for a new payoff quote.", Text(await clerk.Page(saved.Headers.Location!.OriginalString), ".quote-paper"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19", "Thu Nov 19, 2026 is in the past.")]
    [InlineData("2027-01-20", "Wed Jan 20, 2027 is too far ahead. This office quotes up to Tue Jan 19, 2027.")]
    [InlineData("nonsense", "is not a date.")]
    public async Task A_day_that_cannot_be_quoted_is_said_and_nothing_typed_is_lost(string day, string says)
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form", ("Form.Days[3]", day), ("Form.AskedBy", "Ms. Hebert"));
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, Text(page, "#quote .usa-error-message"), StringComparison.Ordinal);
        Assert.Equal((day, "Ms. Hebert"), (page.QuerySelector("[name='Form.Days[3]']")!.GetAttribute("value"), page.QuerySelector<IHtmlInputElement>("[name='Form.AskedBy']")!.Value));
        Assert.Equal(0, await Quotes());
    }

    [Fact]
    public async Task It_is_found_by_its_number_and_a_mistyped_one_is_said()
    {
        await FirstRiver();
        var clerk = await _counter.SignInAs("clerk");
        await clerk.Submit(await clerk.Page($"/accounts/{Number}/owed"), "#quote form");
        var start = await clerk.Page("/");

        var found = (await clerk.Submit(start, "form[action^='/search']", ("Q", "q2026000001 1"))).Headers.Location!.OriginalString;
        Assert.Equal($"/accounts/{Number}/owed?quote=Q-2026-000001-1", (await clerk.Get(found)).Headers.Location!.OriginalString);
        var mistyped = await clerk.Submit(start, "form[action^='/search']", ("Q", "Q-2026-000001-2"));
        Assert.Contains("This is not a quote number", Text(await clerk.Page(mistyped.Headers.Location!.OriginalString), "main .usa-alert--warning"), StringComparison.Ordinal);
        var unknown = await clerk.Get($"/accounts/{Number}/owed?quote=Q-2026-000009-4");
        Assert.Equal($"/accounts/{Number}/owed", unknown.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_auditor_reads_quotes_and_makes_none()
    {
        await FirstRiver();
        var auditor = await _counter.SignInAs("auditor");

        Assert.Null((await auditor.Page($"/accounts/{Number}/owed")).QuerySelector("#quote"));
        Assert.Null((await auditor.Page($"/accounts/{Number}")).QuerySelector("[data-key=Q]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("admin")).Get($"/accounts/{Number}/owed")).StatusCode);
    }

    private RuleBook Rules => _counter.Services.GetRequiredService<RuleBook>();

    private async Task<IHtmlDocument> Owed(string query = "") => await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}/owed{query}");

    private Task<int> Quotes() => _counter.With<TaxCounterContext, int>(c => c.Set<PayoffQuote>().CountAsync());

    private async Task<Account> FirstRiver(string language = "en")
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { Language = language });
        await AccountMaker.Charge(_counter.Services, Rules, account, "911.20", "2026-08", new DateOnly(2026, 9, 21));
        return account;
    }

    /// <summary>Pays at the window; what is more than owed is kept as credit, so that it comes as a check.</summary>
    private async Task Pay(string amount, bool keep = false)
    {
        var clerk = await _counter.SignInAs("clerk2");
        await clerk.Submit(await clerk.Page("/cashiering/drawer"), "main form[action$=open]", ("Form.Number", "4"), ("Form.StartingCash", "200.00"));
        (string, string)[] tender = keep ? [("Form.Kind", "Check"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12"), ("Form.KeepRestAsCredit", "true")] : [];
        var typed = await clerk.Submit(await clerk.Page("/cashiering/payments/new?account=" + Number), "#payment", [("Form.Amount", amount), .. tender]);
        var confirm = await clerk.Page(typed.Headers.Location!.OriginalString);
        var posted = await clerk.Submit(confirm, "#post");
        Assert.StartsWith("/cashiering/receipts/", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page) =>
        page.QuerySelector<IHtmlFormElement>("#quote form")!.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } name && name != "Form.Days[3]")
            .Select(e => (e.GetAttribute("name")!, e is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)e).Value));

    private static string[] Lines(IHtmlDocument page) => [.. page.QuerySelectorAll(".owed-line").Select(Cells)];

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(c => Plain(c.TextContent)));

    private static string Text(IHtmlDocument page, string selector) => Plain(page.QuerySelector(selector)?.TextContent ?? $"(no {selector})");

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
