using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>Promises are kept, partly kept or broken by what the journal has, whoever wrote it and whenever.</summary>
public abstract class PromiseTests(DatabaseProvider provider) : CollectionOffice(provider)
{
    private static readonly DateOnly _due = new(2026, 9, 22), _after = new(2026, 9, 23);

    [DatabaseFact]
    public async Task The_journal_decides_and_a_void_or_an_earlier_effective_date_changes_it_afterward()
    {
        List<(Account Account, PromiseId Promise)> made = [];
        for (var i = 1; i <= 6; i++)
        {
            var account = await Late(i, "500.00");
            made.Add((account, await Promises(account, "300.00", _due)));
        }

        At("2026-09-22");
        await Pays(made[0].Account, "300.00");
        await Pays(made[1].Account, "120.00");
        await Pays(made[2].Account, "400.00");
        var toVoid = await Pays(made[3].Account, "300.00");
        Assert.Equal(PromiseState.Kept, (await On(made[3].Promise, _due)).State);
        await Day.Voids(Clerk, Acts.Supervisor(), toVoid);
        At("2026-09-24");
        await Pays(made[4].Account, "300.00", from: _due);
        await Pays(made[5].Account, "300.00");

        List<(PromiseState, string)> standings = [];
        foreach (var (_, promise) in made)
        {
            var on = await On(promise, _after);
            standings.Add((on.State, on.Paid.Plain()));
        }

        Assert.Equal([(PromiseState.Kept, "300.00"), (PromiseState.PartlyKept, "120.00"), (PromiseState.Kept, "400.00"), (PromiseState.Broken, "0.00"), (PromiseState.Kept, "300.00"), (PromiseState.Broken, "0.00")], standings);
        var broken = await Day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_after));
        Assert.Equal([made[1].Promise, made[3].Promise, made[5].Promise], broken.Select(b => b.Promise.Id));
        Assert.Empty(await Day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_due)));
        Assert.Equal([made[3].Promise], (await Day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_after, after: made[1].Promise, most: 1))).Select(b => b.Promise.Id));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task What_a_review_noted_is_not_listed_again_and_is_noted_once()
    {
        var account = await Late(1, "500.00");
        var promise = await Promises(account, "300.00", _due);
        Assert.Equal("collections.not-broken", (await Noted(promise, _due)).Refusal?.Code);

        Assert.Null((await Noted(promise, _after)).Refusal);
        Assert.Null((await Noted(promise, _after.AddDays(1))).Refusal);

        Assert.Empty(await Day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_after)));
        Assert.Equal((_after, PromiseState.Broken), await Office.Read(async c => { var note = await c.Set<PromiseNote>().SingleAsync(); return (note.On, note.State); }));
        Assert.Equal("collections.promise-unknown", (await Noted(new PromiseId(Guid.NewGuid()), _after)).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_new_promise_takes_the_place_of_one_that_runs_and_not_of_one_that_is_broken()
    {
        var account = await Late(1, "500.00");
        var first = await Promises(account, "300.00", _due);
        At("2026-09-17");
        var second = await Promises(account, "200.00", _due);
        Assert.Equal(PromiseState.Replaced, (await On(first, _after)).State);
        Assert.Equal([second], (await Day.With<IPromises, IReadOnlyList<PromiseStanding>>(p => p.Broken(_after))).Select(b => b.Promise.Id));

        At("2026-09-23");
        var third = await Promises(account, "100.00", new DateOnly(2026, 9, 30));

        Assert.Equal((PromiseState.Broken, PromiseState.Open), ((await On(second, _after)).State, (await On(third, _after)).State));
        Assert.Equal([third], (await Day.With<IPromises, IReadOnlyDictionary<AccountId, PromiseStanding>>(p => p.Latest([account.Id]))).Values.Select(p => p.Promise.Id));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_returned_check_breaks_it_again_and_the_banks_error_makes_it_good()
    {
        var account = await Late(1, "500.00");
        var promise = await Promises(account, "300.00", _due);
        var drawer = await Day.Opens(Acts.Clerk(3), 3);
        var receipt = await Day.Takes(Acts.Clerk(3), account, Day.Check("300.00"));
        await Day.Banks(Acts.Clerk(3), Acts.Supervisor(), Acts.Supervisor(2), drawer);
        At("2026-09-24");
        Assert.Equal(PromiseState.Kept, (await On(promise, _after)).State);

        var asked = new ReturnedCheckAsked { Id = ReturnedCheckId.New(), Receipt = receipt.Number, Tender = 1, ReturnedOn = Day.Today, Why = ReturnReason.InsufficientFunds, Shown = "" };
        var plan = await Day.With<CheckReturnPlanner, Result<CheckReturnPlan>>(p => p.Plan(asked, Day.Act(Acts.Supervisor())));
        var returned = await Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Record(asked with { Shown = plan.Value.Terms }, Day.Act(Acts.Supervisor())));
        Assert.Equal(PromiseState.Broken, (await On(promise, _after)).State);

        Assert.Null((await Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Undo(returned.Value.Number, Day.Act(Acts.Supervisor(2), "bank error")))).Refusal);
        Assert.Equal(PromiseState.Kept, (await On(promise, _after)).State);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Fees_of_the_counter_and_credit_that_was_there_before_keep_no_promise()
    {
        var account = await Late(1, "100.00");
        await Pays(account, "250.00"); // 100.00 and what is late; the rest is credit
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "400.00", "2026-06", new DateOnly(2026, 7, 20));
        var promise = await Promises(account, "60.00", _due);

        var plan = await Day.With<CreditService, CreditPlan>(s => s.Preview(account.Id, Day.Act(Clerk)));
        Assert.Null((await Day.With<CreditService, Result<CreditPlan>>(s => s.Apply(account.Id, plan.Total, Day.Act(Clerk)))).Refusal);
        Assert.True(plan.Total > WorkingDay.Dollars("60.00"));

        var on = await On(promise, _due);
        Assert.Equal((PromiseState.Open, "0.00"), (on.State, on.Paid.Plain()));
    }

    private Task<Result<Done>> Noted(PromiseId promise, DateOnly day) => Day.With<PromiseService, Result<Done>>(s => s.NoteBroken(promise, day, Day.Act(StaffMember.System)));
}

public sealed class PromisesOnSqliteTests() : PromiseTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PromisesOnSqlServerTests() : PromiseTests(DatabaseProvider.SqlServer);
