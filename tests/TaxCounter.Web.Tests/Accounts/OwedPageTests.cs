using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>“What you owe and why” and payoff quotes of First River Construction on Nov 20, 2026: 911.20 of sales tax, due Sep 21.</summary>
public sealed class OwedPageTests : OwedPageTest
{
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
        Assert.Equal("Mon, Nov 30 879.81 — 17.23 897.04", Cells(page.QuerySelectorAll("#quote-figures tbody tr")[^1]));
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
}
