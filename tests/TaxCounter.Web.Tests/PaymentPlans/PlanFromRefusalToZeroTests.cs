using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PaymentPlans;

/// <summary>
/// One plan from its refusal to zero, over HTTP: a return is missing and is filed, the third of four offers is signed, two installments are kept, a check bounces, the cure
/// letter goes out in Spanish, the nightly review puts the plan in default, a supervisor reinstates it, and it ends at zero.
/// </summary>
public sealed class PlanFromRefusalToZeroTests : IAsyncDisposable
{
    private static readonly (string, string)[] _return =
    [
        ("Form.Way", "courier"), ("Form.Received", "2026-10-01"), ("Form.Paid", "2026-10-01"), ("Form.Lines[1]", "21500"), ("Form.Lines[2]", "1500"), ("Form.Lines[11]", "1500"), ("Form.Lines[12]", "20000"),
        ("Form.Lines[13/A]", "20000"), ("Form.Lines[15/A]", "20000"), ("Form.Lines[16/A]", "1100"), ("Form.Lines[16b/A]", "1100"), ("Form.Lines[18/A]", "1100"),
    ];

    private readonly CounterFactory _counter = new();
    private WorkingDay _day = null!;
    private Account _account = null!;
    private PaymentPlanNumber _plan;
    private int _drawer;

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task A_plan_is_refused_agreed_broken_reinstated_and_paid_to_zero()
    {
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        On(new DateOnly(2026, 10, 1));
        _account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { LocationCode = "1701", Language = "es" }, more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 8, 1), null));
        var clerk = await _counter.SignInAs("clerk");
        var url = "/payment-plans/new?account=" + _account.Number.Digits;
        Assert.Contains("A return is not filed: ", Text(await clerk.Page(url)), StringComparison.Ordinal);

        var form = $"/returns/new?account={_account.Number}&tax=sales&period=2026-08";
        var shown = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(form), "form.return", _return));
        var filed = await clerk.Submit(shown, "form.return");
        Assert.StartsWith("/returns/RT-2026-", filed.Headers.Location?.OriginalString ?? Text(await CounterBrowser.Read(filed)), StringComparison.Ordinal);
        var bench = await clerk.Page(url);
        Assert.DoesNotContain("A return is not filed", Text(bench), StringComparison.Ordinal);
        Assert.Equal(4, bench.QuerySelectorAll(".offer").Length);

        bench = await clerk.Page(Into(bench, "Form.Choice", "3"));
        var agreed = await clerk.Submit(bench, "main form[method=post]");
        var plan = agreed.Headers.Location!.OriginalString;
        Assert.True(PaymentPlanNumber.TryParse(plan.Split('/')[^1], out _plan));
        await clerk.Submit(await clerk.Page(plan), "form[action$='/sign']");
        var lines = (await Standing()).Lines;
        if (lines[0].Planned.Number == 0)
        {
            await Pays(lines[0].Remaining);
        }

        foreach (var installment in lines.Where(l => l.Planned.Number is 1 or 2))
        {
            On(installment.Planned.Due);
            await Pays((await Standing()).Lines.Single(l => l.Planned.Number == installment.Planned.Number).Remaining);
        }

        Assert.Contains("2 of ", Text(await (await _counter.SignInAs("clerk")).Page("/accounts/" + _account.Number.Digits)), StringComparison.Ordinal);

        // The third is paid by a check that the bank does not pay.
        var third = lines.Single(l => l.Planned.Number == 3).Planned.Due;
        On(third);
        var receipt = await Pays((await Standing()).Lines.Single(l => l.Planned.Number == 3).Remaining);
        On(third.AddDays(4));
        var supervisor = await _counter.SignInAs("supervisor");
        var bounced = await supervisor.Submit(await supervisor.Page($"/returned-checks/new?receipt={receipt.Number}"), "main form[method=post]", ("Form.Why", "InsufficientFunds"));
        Assert.StartsWith("/returned-checks/RC-", bounced.Headers.Location!.OriginalString, StringComparison.Ordinal);

        await Review();
        var cure = (await Letters()).Single(l => l.Kind == "plan-cure");
        Assert.Equal(("es", PaymentPlanState.Notice), (cure.Language, (await Standing()).Plan.State));
        Assert.StartsWith($"Su plan de pagos {_plan} necesita su atención", cure.Subject, StringComparison.Ordinal);

        On((await Standing()).LastDay!.Value.AddDays(1));
        await Review();
        Assert.Equal(PaymentPlanState.Defaulted, (await Standing()).Plan.State);
        Assert.Contains("in default", Text(await (await _counter.SignInAs("clerk")).Page(plan)), StringComparison.Ordinal);

        supervisor = await _counter.SignInAs("supervisor");
        var reinstated = await supervisor.Submit(await supervisor.Page("/supervisor" + plan), "main form[action*='/reinstate']", ("Form.Reason", "The new owner pays today."), ("Form.Password", CounterFactory.Password));
        Assert.Null((await CounterBrowser.Read(reinstated)).QuerySelector(".usa-alert--error"));
        await Pays((await Standing()).Owed);
        On(_day.Today.AddDays(_day.Today.DayOfWeek == DayOfWeek.Friday ? 3 : 1));
        await Review();

        var end = await Standing();
        Assert.Equal((PaymentPlanState.Completed, Money.Zero), (end.Plan.State, end.Owed));
        Assert.DoesNotContain(await Letters(), l => l.Language != "es");
        Assert.Empty((await _counter.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings.Select(f => $"{f.Invariant} {f.Sentence}"));
    }

    private void On(DateOnly day) => _counter.Clock.Set(new DateTimeOffset(day.ToDateTime(new TimeOnly(16, 0)), TimeSpan.Zero));

    private Task<PlanStanding> Standing() => _counter.With<PaymentPlanPlanner, PlanStanding>(async planner =>
        await planner.Standing((await _counter.With<IPaymentPlans, PaymentPlan?>(p => p.Find(_plan)))!, _day.Today));

    private Task<List<Letter>> Letters() => _counter.With<TaxCounterContext, List<Letter>>(c => c.Set<Letter>().AsNoTracking().Where(l => l.AccountId == _account.Id).ToListAsync());

    private async Task Review()
    {
        var supervisor = await _counter.SignInAs("supervisor");
        var ran = await supervisor.Submit(await supervisor.Page("/nightly-review"), "form[action$='/run']");
        Assert.Equal(_day.Today.ToString("'/nightly-review/'yyyy-MM-dd", CultureInfo.InvariantCulture), ran.Headers.Location!.OriginalString);
    }

    /// <summary>A check for that much, whose drawer is banked the same day.</summary>
    private async Task<PaymentEvent> Pays(Money amount)
    {
        var clerk = Acts.Clerk(9);
        var drawer = await _day.Opens(clerk, ++_drawer);
        var receipt = await _day.Takes(clerk, _account, _day.Check(amount.Plain()));
        await _day.Banks(clerk, Acts.Supervisor(7), Acts.Supervisor(8), drawer);
        return receipt;
    }

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, "\\s+", " ");

    /// <summary>The bench with everything that is owed in the plan, and one field otherwise.</summary>
    private static string Into(IHtmlDocument bench, string name, string value)
    {
        var fields = bench.QuerySelectorAll("main form[method=get] input").OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 }).Select(i => $"{i.Name}={Uri.EscapeDataString(i.Name == name ? value : i.Value)}");
        return "/payment-plans/new?" + string.Join('&', fields);
    }
}
