using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>A plan from its first late payment to its end, by the review and a supervisor, night by night from Sep 15, 2026 on.</summary>
public abstract class PlanNightTests(DatabaseProvider provider) : ReviewOffice(provider)
{
    [DatabaseFact]
    public async Task A_plan_is_warned_put_in_default_and_after_its_reinstatement_found_made_good()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("100.00");
        await Review("2026-10-25", ("payment-plans", 1, 0, 0));
        Assert.Equal(PaymentPlanState.Agreed, (await Now(plan)).State);

        await Review("2026-10-26", ("payment-plans", 1, 1, 0));
        Assert.Equal((PaymentPlanState.Notice, new DateOnly(2026, 11, 16)), ((await Now(plan)).State, (await Now(plan)).Notice!.Until));
        await Review("2026-11-16", ("payment-plans", 1, 0, 0));
        await Review("2026-11-17", ("payment-plans", 1, 1, 0));
        var ended = await Now(plan);
        Assert.Equal((PaymentPlanState.Defaulted, "system", "Installment 1 was due Oct 15, 2026."), (ended.State, ended.Steps[^1].By.Person, ended.Steps[^1].Reason));
        Assert.Empty((await Account()).AlertsOn(Day.Today));

        Value(await Care(plan, (c, act) => c.Reinstate(plan.Number, act), Acts.Supervisor(), "the owner was in hospital"));
        Assert.Equal(new DateOnly(2026, 12, 7), (await Now(plan)).Notice!.Until);
        On("2026-12-07");
        await Pays((await Standing(plan)).ToPay.Plain());
        await Review("2026-12-08", ("payment-plans", 1, 1, 0));
        Assert.Equal(PaymentPlanState.Agreed, (await Now(plan)).State);
        Assert.Single((await Account()).AlertsOn(Day.Today));

        Assert.Equal(["plan-agreement", "plan-cure", "plan-default", "plan-reinstated"], await Office.Read(c => c.Set<Letter>().OrderBy(l => l.Number).Select(l => l.Kind).ToListAsync()));
        Assert.Equal(["payment-plans.cure-letter", "payment-plans.default", "payment-plans.cure"], await Office.Read(c => c.Set<ReviewItem>().Where(i => i.Step == "payment-plans").OrderBy(i => i.At).Select(i => i.What).ToListAsync()));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_return_that_became_due_during_the_plan_and_is_not_filed_endangers_it()
    {
        await Owes("600.00");
        Assert.Null((await Office.Do<Account>(Day.Act(StaffMember.System), async s =>
        {
            var account = (await s.GetRequiredService<IAccounts>().Find(River.Id))!;
            account.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 8, 1), null);
            return account;
        })).Refusal);
        var plan = await Signed();
        await Pays("100.00");
        On("2026-10-15");
        await Pays((await Standing(plan)).ToPay.Plain());
        await Review("2026-10-30", ("payment-plans", 1, 0, 0));
        Assert.StartsWith("1 of 5 kept, the return of Sales tax 2026-09 was due Oct 20, 2026 and is not filed: default in ", (await Standing(plan)).Words().Replace("of Sales 2026", "of Sales tax 2026", StringComparison.Ordinal), StringComparison.Ordinal);

        await Review("2026-10-31", ("payment-plans", 1, 1, 0));
        var letter = await Office.Read(c => c.Set<Letter>().SingleAsync(l => l.Kind == "plan-cure"));
        Assert.Contains("September 2026, was due on October 20, 2026 and is not filed.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("To keep the plan, pay what is owed by the return named above, and file it, by Friday, November 20, 2026.", letter.Body, StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }
}

/// <inheritdoc/>
public sealed class PlanNightsOnSqlite() : PlanNightTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PlanNightsOnSqlServer() : PlanNightTests(DatabaseProvider.SqlServer);

/// <summary>The same nights under the other rule book.</summary>
public sealed class PlanNightsInPennsylvania() : PlanNightTests(DatabaseProvider.Sqlite)
{
    /// <inheritdoc/>
    protected override string Location => "STATE";

    /// <inheritdoc/>
    protected override void More(IServiceCollection services) => services.AddSingleton(new OfficeJurisdiction("pennsylvania"));
}
