using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PaymentPlans;

/// <summary>First River owes 600.00 of sales tax, due Sep 21; the day is Sep 15, 2026. Every act is a request of its own.</summary>
public abstract class PlanOffice(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private DateOnly _on;
    private int _drawers;

    /// <summary>Whose plan it is.</summary>
    protected Account River { get; private set; } = null!;

    /// <summary>Who owes so much.</summary>
    protected async Task<Account> Owes(string amount) => River = await Day.Owes(amount, location: Location);

    /// <summary>Where the business lies.</summary>
    protected virtual string Location => "1701";

    /// <summary>Moves the clock to a day.</summary>
    protected void On(string day)
    {
        Office.Clock.Advance(TimeSpan.FromDays(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber - Day.Today.DayNumber));
    }

    /// <summary>What is asked for, with the figures of today.</summary>
    protected async Task<PaymentPlanAsked> Asked(string down = "100.00", int months = 5, DateOnly? first = null, PaymentPlan? changed = null, Account? of = null)
    {
        var account = of ?? River;
        var open = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var bare = new PaymentPlanAsked
        {
            Id = PaymentPlanId.New(),
            Account = account.Id,
            Obligations = [.. open.Select(l => l.Obligation.Id)],
            Offer = new PlanOffer { Down = WorkingDay.Dollars(down), Months = months, First = first ?? Day.Today.AddMonths(1) },
        };
        var proposal = await Day.With<PaymentPlanPlanner, Result<PlanProposal>>(p => p.Plan(bare, changed, Day.Act(Acts.Clerk())));
        return proposal.Refusal is null ? bare with { Shown = proposal.Value.Worked.Terms } : bare;
    }

    /// <summary>A clerk agrees alone.</summary>
    protected Task<Result<PaymentPlan>> Agree(PaymentPlanAsked asked, StaffMember? who = null) => Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.Agree(asked, Day.Act(who ?? Acts.Clerk())));

    /// <summary>A plan that is agreed and signed.</summary>
    protected async Task<PaymentPlan> Signed(string down = "100.00", int months = 5)
    {
        var plan = Value(await Agree(await Asked(down, months)));
        return Value(await Care(plan, (c, act) => c.Sign(plan.Number, Day.Today, act), Acts.Clerk()));
    }

    /// <summary>Something is done to a plan.</summary>
    protected Task<Result<PaymentPlan>> Care(PaymentPlan plan, Func<PlanCare, CounterAct, Task<Result<PaymentPlan>>> take, StaffMember who, string? why = null) =>
        Day.With<PlanCare, Result<PaymentPlan>>(c => take(c, Day.Act(who, why)));

    /// <summary>A drawer of today takes a payment on all the account owes.</summary>
    protected async Task<PaymentEvent> Pays(string amount, TenderDraft? by = null)
    {
        if (_on != Day.Today)
        {
            // A clerk of its own for each day: nobody opens a drawer while one of an earlier day is not finished.
            (_on, _drawers) = (Day.Today, _drawers + 1);
            await Day.Opens(Acts.Clerk(_drawers), _drawers);
        }

        return await Day.Takes(Acts.Clerk(_drawers), River, by ?? Day.Check(amount));
    }

    /// <summary>How it goes today.</summary>
    protected async Task<PlanStanding> Standing(PaymentPlan plan) => await Day.With<PaymentPlanPlanner, PlanStanding>(async p => await p.Standing(await Now(plan), Day.Today));

    /// <summary>The plan as it is by now.</summary>
    protected async Task<PaymentPlan> Now(PaymentPlan plan) => (await Day.With<IPaymentPlans, PaymentPlan?>(p => p.Find(plan.Number)))!;

    /// <summary>The account as it is by now.</summary>
    protected async Task<Account> Account() => (await Day.With<IAccounts, Account?>(a => a.Find(River.Id)))!;

    /// <summary>What was done; a refusal fails the test with its sentence.</summary>
    protected static PaymentPlan Value(Result<PaymentPlan> done)
    {
        Assert.Null(done.Refusal?.Message);
        return done.Value;
    }

    /// <summary>What verify finds.</summary>
    protected async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}
