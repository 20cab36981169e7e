using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PaymentPlans;

/// <summary>Agreeing to a plan, and keeping it.</summary>
public abstract class PaymentPlanTests(DatabaseProvider provider) : PlanOffice(provider)
{
    [DatabaseFact]
    public async Task A_clerk_agrees_nothing_is_posted_and_the_agreement_is_written()
    {
        await Owes("600.00");
        var postings = await Office.Read(c => c.Set<Posting>().CountAsync());
        var plan = Value(await Agree(await Asked()));

        Assert.Equal((PaymentPlanState.Agreed, "600.00", "100.00", 5), (plan.State, plan.Current.Owed.Plain(), plan.Current.Down.Plain(), plan.Current.Months));
        Assert.Equal(postings, await Office.Read(c => c.Set<Posting>().CountAsync()));
        var letter = await Office.Read(c => c.Set<Letter>().SingleAsync());
        Assert.Equal(("plan-agreement", $"Payment plan agreement {plan.Number}"), (letter.Kind, letter.Subject));
        Assert.Contains($"You pay $100.00 today", letter.Body, StringComparison.Ordinal);
        Assert.Equal("0 of 5 kept, down payment of $100.00 due Sep 15, 2026", (await Standing(plan)).Words());
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Beyond_the_limit_it_waits_for_a_supervisor_who_did_not_ask()
    {
        await Owes("9000.00");
        var asked = await Asked("900.00");

        Assert.Equal("payment-plans.needs-supervisor", (await Agree(asked)).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.Request(asked, Day.Act(Acts.Clerk())))).Refusal?.Code);
        var plan = Value(await Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.Request(asked, Day.Act(Acts.Supervisor(), "the owner was ill"))));
        Assert.Equal(PaymentPlanState.Requested, plan.State);

        Task<Result<PaymentPlan>> Approve(StaffMember who, string shown) => Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.Approve(plan.Number, shown, Day.Act(who)));
        Assert.NotNull((await Approve(Acts.Supervisor(), asked.Shown)).Refusal);
        Assert.Equal("staff.not-allowed", (await Approve(Acts.Clerk(), asked.Shown)).Refusal?.Code);
        Assert.Equal("payment-plans.changed", (await Approve(Acts.Supervisor(2), "other figures")).Refusal?.Code);
        Assert.Null((await Approve(Acts.Supervisor(2), asked.Shown)).Refusal);
        Assert.Equal("payment-plans.state", (await Approve(Acts.Supervisor(3), asked.Shown)).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task At_the_window_a_supervisor_agrees_with_their_own_password_and_a_form_sent_twice_is_one_plan()
    {
        await Owes("9000.00");
        var asked = await Asked("900.00");
        Task<Result<PaymentPlan>> With() => Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.AgreeWith(asked, Day.Act(Acts.Clerk(), "the owner was ill"), Day.Act(Acts.Supervisor())));

        var plan = Value(await With());
        Assert.Equal((PaymentPlanState.Agreed, plan.Number), (plan.State, Value(await With()).Number));
        Assert.Equal("payment-plans.other-content", (await Agree(asked with { Shown = "other figures" })).Refusal?.Code);
        Assert.Equal("payment-plans.another-plan", (await Agree(asked with { Id = PaymentPlanId.New() })).Refusal?.Code);
        Assert.Equal(1, await Office.Read(c => c.Set<PaymentPlan>().CountAsync()));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Payments_at_the_counter_keep_it_a_void_takes_one_away_again_and_it_ends_at_zero()
    {
        await Owes("600.00");
        var plan = await Signed();
        Assert.Equal(AlertKind.PaymentPlan, Assert.Single((await Account()).AlertsOn(Day.Today)).Kind);

        await Pays("100.00");
        Assert.StartsWith("0 of 5 kept, next $", (await Standing(plan)).Words(), StringComparison.Ordinal);
        foreach (var payment in plan.Current.Payments.Skip(1).SkipLast(1))
        {
            On($"{payment.Due:yyyy-MM-dd}");
            await Pays(payment.Amount.Plain());
        }

        Assert.Equal(4, (await Standing(plan)).Kept);
        On($"{plan.Current.LastDue:yyyy-MM-dd}");
        var last = await Pays((await Standing(plan)).Owed.Plain());
        Assert.Equal(plan.Current.Payments[^1].Amount, last.Amount);
        Assert.Equal("paid in full", (await Standing(plan)).Words());

        await Day.Voids(Acts.Clerk(), Acts.Supervisor(), last);
        Assert.Equal("payment-plans.still-owed", (await Care(plan, (c, act) => c.Complete(plan.Number, act), Acts.Clerk())).Refusal?.Code);
        await Pays((await Standing(plan)).Owed.Plain());
        Assert.Equal(PaymentPlanState.Completed, Value(await Care(plan, (c, act) => c.Complete(plan.Number, act), Acts.Clerk())).State);
        Assert.Empty((await Account()).AlertsOn(Day.Today));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Late_then_the_cure_letter_then_default_by_a_supervisor_and_reinstated()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("100.00");
        On("2026-10-20");
        Assert.Equal("payment-plans.letter-first", (await Care(plan, (c, act) => c.Default(plan.Number, act), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("The days of grace run until Oct 25, 2026. After that day the cure letter can go out.", (await Care(plan, (c, act) => c.SendCureLetter(plan.Number, act), Acts.Clerk())).Refusal?.Message);
        On("2026-10-27");
        Assert.True((await Standing(plan)).IsLetterDue);

        var warned = Value(await Care(plan, (c, act) => c.SendCureLetter(plan.Number, act), Acts.Clerk()));
        Assert.Equal((PaymentPlanState.Notice, new DateOnly(2026, 11, 16)), (warned.State, warned.Notice!.Until));
        Assert.Empty((await Account()).AlertsOn(Day.Today));
        Assert.Equal("0 of 5 kept, first 12 days late: default in 20 days", (await Standing(plan)).Words());
        Assert.Equal("payment-plans.not-yet", (await Care(plan, (c, act) => c.Default(plan.Number, act), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("payment-plans.still-late", (await Care(plan, (c, act) => c.NoteCured(plan.Number, act), Acts.Clerk())).Refusal?.Code);

        On("2026-11-17");
        Assert.Equal("staff.not-allowed", (await Care(plan, (c, act) => c.Default(plan.Number, act), Acts.Clerk())).Refusal?.Code);
        var ended = Value(await Care(plan, (c, act) => c.Default(plan.Number, act), Acts.Supervisor()));
        Assert.Equal((PaymentPlanState.Defaulted, 0), (ended.State, ended.Holds.Count));
        Assert.StartsWith("Installment 1 was due Oct 15, 2026", ended.Steps[^1].Reason, StringComparison.Ordinal);

        Assert.Equal("staff.reason-needed", (await Care(plan, (c, act) => c.Reinstate(plan.Number, act), Acts.Supervisor())).Refusal?.Code);
        var back = Value(await Care(plan, (c, act) => c.Reinstate(plan.Number, act), Acts.Supervisor(), "the owner was in hospital"));
        Assert.Equal((PaymentPlanState.Notice, 1), (back.State, back.Holds.Count));
        await Pays((await Standing(plan)).ToPay.Plain());
        Assert.Equal(PaymentPlanState.Agreed, Value(await Care(plan, (c, act) => c.NoteCured(plan.Number, act), Acts.Clerk())).State);
        Assert.Single((await Account()).AlertsOn(Day.Today));
        Assert.Equal(["plan-agreement", "plan-cure", "plan-default", "plan-reinstated"], (await Office.Read(c => c.Set<Letter>().OrderBy(l => l.Number).Select(l => l.Kind).ToListAsync())));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Other_terms_are_another_version_and_the_first_one_stays_as_it_was()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("100.00");
        var asked = await Asked("0.00", 8, changed: await Now(plan));
        Task<Result<PaymentPlan>> Change(CounterAct act, CounterAct? agreed) => Day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.ChangeTerms(plan.Number, asked, act, agreed));

        Assert.Equal("payment-plans.needs-supervisor", (await Change(Day.Act(Acts.Clerk(), "fewer orders"), null)).Refusal?.Code);
        var changed = Value(await Change(Day.Act(Acts.Clerk(), "fewer orders"), Day.Act(Acts.Supervisor())));
        Assert.Equal((2, 5, 8, null), (changed.Terms.Count, changed.Terms[0].Months, changed.Current.Months, changed.SignedOn));
        Assert.Equal("500.00", changed.Current.Owed.Plain());
        Assert.Equal("0 of 8 kept", (await Standing(plan)).Words()[..11]);
        Assert.Empty((await Account()).AlertsOn(Day.Today));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_database_refuses_to_change_what_was_agreed_and_verify_names_what_does_not_hold()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "PaymentPlanTerms" SET "TotalCents" = 1""")));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""DELETE FROM "PaymentPlanPayments" """)));
        Assert.Empty(await Findings());

        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "PaymentPlans" SET "State" = 'Completed', "AlertId" = NULL"""));
        Assert.Equal([$"V40: Plan {plan.Number} does not hold exactly the obligations of its terms.", $"V40: Plan {plan.Number} is not where its steps led."], (await Findings()).Where(f => f.StartsWith("V40", StringComparison.Ordinal)));
    }
}

/// <inheritdoc/>
public sealed class PaymentPlansOnSqlite() : PaymentPlanTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PaymentPlansOnSqlServer() : PaymentPlanTests(DatabaseProvider.SqlServer);
