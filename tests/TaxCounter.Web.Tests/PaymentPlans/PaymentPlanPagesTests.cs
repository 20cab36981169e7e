using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PaymentPlans;

/// <summary>From the account to the bench, the agreement, the signature, the down payment and the list, over HTTP.</summary>
public sealed class PaymentPlanPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();
    private WorkingDay _day = null!;
    private Account _river = null!;

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_account_leads_to_the_bench_the_chosen_offer_is_agreed_and_its_down_payment_is_filled_in()
    {
        var clerk = await Owes("600.00");
        var account = await clerk.Page("/accounts/" + _river.Number.Digits);
        var bench = await clerk.Page(account.QuerySelector("a[data-key=L]")!.GetAttribute("href")!);
        Assert.Equal(4, bench.QuerySelectorAll(".offer").Length);
        Assert.Contains("Choose what goes into it.", Text(bench), StringComparison.Ordinal); // not due before Sep 21

        bench = await clerk.Page(Into(bench));
        Assert.Contains("Foots to the cent", Text(bench), StringComparison.Ordinal);
        Assert.Contains("can be agreed by a clerk", Text(bench), StringComparison.Ordinal);
        Assert.Contains("needs a supervisor: below 10% down (office policy)", bench.QuerySelectorAll(".offer")[3].TextContent, StringComparison.Ordinal);
        var done = await clerk.Submit(bench, "main form[method=post]");
        var again = await clerk.Submit(bench, "main form[method=post]");
        Assert.StartsWith("/payment-plans/PP-", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(done.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await _counter.With<TaxCounterContext, int>(c => c.Set<PaymentPlan>().CountAsync()));

        var plan = await clerk.Page(done.Headers.Location.OriginalString);
        Assert.Contains("The agreement is not signed yet", Text(plan), StringComparison.Ordinal);
        var pay = await clerk.Page(plan.QuerySelector(".rail a[data-key=P]")!.GetAttribute("href")!);
        Assert.Equal("150.00", ((IHtmlInputElement)pay.QuerySelector("#Form_Amount")!).Value);
        Assert.True(((IHtmlInputElement)pay.QuerySelector("input[name='Form.Obligations'][type=checkbox]")!).IsChecked);

        await clerk.Submit(plan, "form[action$='/sign']");
        account = await clerk.Page("/accounts/" + _river.Number.Digits);
        Assert.Contains("0 of 6 kept, down payment of $150.00 due Sep 15, 2026", Text(account), StringComparison.Ordinal);
        Assert.Contains("0 of 6 kept", (await clerk.Page("/payment-plans")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_the_limits_a_supervisor_agrees_at_the_window_or_from_the_list()
    {
        var clerk = await Owes("9000.00");
        var bench = await clerk.Page(Into(await clerk.Page("/payment-plans/new?account=" + _river.Number.Digits)));
        Assert.Contains("$9,000.00 is more than the $6,000.00 that one person agrees to", Text(bench), StringComparison.Ordinal);

        var wrong = await clerk.Submit(bench, "main form[method=post]", ("Form.Reason", "the owner was ill"), ("Form.By", "SupervisorHere"), ("Form.UserName", "supervisor"), ("Form.Password", "wrong wrong wrong"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("the owner was ill", (await CounterBrowser.Read(wrong)).QuerySelector("#Form_Reason")!.TextContent, StringComparison.Ordinal);
        var queued = await clerk.Submit(bench, "main form[method=post]", ("Form.Reason", "the owner was ill"), ("Form.By", "Queue"));
        var number = queued.Headers.Location!.OriginalString.Split('/')[^1];

        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Contains("Payment plan of First River Construction, 6 months", Text(await supervisor.Page("/supervisor/approvals")), StringComparison.Ordinal);
        var packet = await supervisor.Page("/supervisor/payment-plans/" + number);
        var approved = await supervisor.Submit(packet, "main form[method=post]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        Assert.Equal(PaymentPlanState.Agreed, (await _counter.With<TaxCounterContext, PaymentPlan>(c => c.Set<PaymentPlan>().SingleAsync())).State);

        var end = await supervisor.Page("/supervisor/payment-plans/" + number);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(end, "main form[method=post]", ("Form.Password", CounterFactory.Password))).StatusCode);
        await supervisor.Submit(end, "main form[method=post]", ("Form.Password", CounterFactory.Password), ("Form.Reason", "they paid by loan"));
        Assert.Contains("ended", (await clerk.Page("/payment-plans/" + number)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_offer_says_why_beside_the_others_and_an_auditor_only_reads()
    {
        var clerk = await Owes("600.00");
        var url = Into(await clerk.Page("/payment-plans/new?account=" + _river.Number.Digits));

        foreach (var (typed, says) in new[] { ("Form.Offers[0].Months=0", "Enter 1 to 120 months"), ("Form.Offers[0].Down=900", "must be less than the $600.00 owed"), ("Form.Offers[0].Down=ten", "is not an amount or a percentage"), ("Form.Offers[0].Each=0.01", "is not paid within 120 months"), ("Form.First=2026-09-15", "due after today"), ("Form.Day=32", "from 1 to 31") })
        {
            var name = typed[..typed.IndexOf('=', StringComparison.Ordinal)];
            var page = await clerk.Page(string.Join('&', url.Split('&').Where(p => !p.StartsWith(name + "=", StringComparison.Ordinal)).Append(typed)));
            Assert.Contains(says, page.QuerySelector(".offer")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal("/", (await clerk.Get("/payment-plans/new?account=12")).Headers.Location?.OriginalString);
        Assert.Equal("/payment-plans", (await clerk.Get("/payment-plans/PP-2026-000999-9")).Headers.Location?.OriginalString);
        var auditor = await _counter.SignInAs("auditor");
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get("/payment-plans/new?account=" + _river.Number.Digits)).StatusCode);
        Assert.NotNull((await auditor.Page("/payment-plans")).QuerySelector(".empty"));
    }

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, "\\s+", " ");

    /// <summary>The bench with everything that is owed in the plan.</summary>
    private static string Into(IHtmlDocument bench)
    {
        var fields = bench.QuerySelectorAll("main form[method=get] input").OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 }).Select(i => $"{i.Name}={Uri.EscapeDataString(i.Value)}");
        return "/payment-plans/new?" + string.Join('&', fields);
    }

    private async Task<CounterBrowser> Owes(string amount)
    {
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        _river = await _day.Owes(amount);
        await _day.Opens(Acts.Clerk(9), 9);
        return await _counter.SignInAs("clerk");
    }
}
