using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>Adjustments from the worksheet to the journal and back, with what the books and the database say of it.</summary>
public abstract class AdjustmentServiceTests(DatabaseProvider provider) : AdjustmentDesk(provider)
{
    [DatabaseFact]
    public async Task Within_the_first_limit_the_clerk_posts_it_and_the_penalty_falls_with_the_tax()
    {
        var account = await Owe(Debts.Sales);
        var before = await Owed(account);
        var number = await Begun(account, "711.20");

        var posted = await Done(s => s.Post(number, Acts.By(Clerk)));

        // 911.20: 10% penalty; the same of 711.20 is 20.00 less.
        Assert.Equal((AdjustmentState.Posted, Dollars("200.00"), Dollars("250.00")), (posted.Story.State, posted.GrantedAmount, posted.AloneUpTo));
        Assert.True(before - await Owed(account) > Dollars("220.00"));
        Assert.Equal("adjustment-posted", Assert.Single(await With<ILetters, IReadOnlyList<LetterRow>>(l => l.OfCase(number.ToString()))).Kind);
        await Verify();
    }

    [DatabaseFact]
    public async Task What_one_person_posts_alone_on_an_account_adds_up()
    {
        var account = await Owe(Debts.Sales);
        var first = await Begun(account, "711.20");
        await Done(s => s.Post(first, Acts.By(Clerk)));
        var second = await Begun(account, "661.00", by: Acts.Clerk(2));

        Assert.Equal("adjustments.above-one", await Refused(s => s.Post(second, Acts.By(Acts.Clerk(2)))));
        await Done(s => s.Submit(second, Acts.By(Acts.Clerk(2))));
        await Verify();
    }

    [DatabaseFact]
    public async Task Above_it_a_supervisor_who_did_not_prepare_it_decides_and_two_reverse_it()
    {
        var account = await Owe(Debts.Sales);
        var before = await Owed(account);
        var number = await Submitted(account, "500.00");
        Assert.Equal("cases.wrong-move", await Refused(s => s.Post(number, Acts.By(Clerk))));
        var revision = (await Read(number)).Story.Revision;
        Assert.Equal("cases.changed", await Refused(s => s.Decide(number, true, revision - 1, Acts.By(First, reason: "good"))));
        Assert.Equal("staff.not-allowed", await Refused(s => s.Decide(number, true, revision, Acts.By(Acts.Clerk(2), reason: "good"))));

        var decided = await Done(s => s.Decide(number, true, revision, Acts.By(First, reason: "The return shows it.")));
        Assert.Equal((AdjustmentState.Posted, Dollars("411.20"), First.Name), (decided.Story.State, decided.GrantedAmount, decided.Decided!.Name));
        Assert.Equal("cases.wrong-move", await Refused(s => s.Decide(number, true, revision, Acts.By(Second, reason: "good"))));

        await Done(s => s.RequestReversal(number, Acts.By(First, reason: "The return was of another business.")));
        Assert.Equal("staff.own-work", await Refused(s => s.Reverse(number, Acts.By(First))));
        Assert.Equal(AdjustmentState.Reversed, (await Done(s => s.Reverse(number, Acts.By(Second)))).Story.State);
        Assert.Equal(before, await Owed(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task Money_that_was_paid_becomes_a_credit_that_the_letter_names()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var asked = await Asking(account, Cash(102054));
        Assert.Null((await Take(asked)).Refusal);
        var number = await Submitted(account, "411.20");
        await Done(s => s.Decide(number, true, Read(number).Result.Story.Revision, Acts.By(First, reason: "The return shows it.")));

        Assert.True(await Credit(account) >= Dollars("500.00"));
        Assert.Equal(Money.Zero, await Owed(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task A_sewer_average_is_reviewed_with_its_test_and_its_steps()
    {
        var account = await Owe(Sewer);
        var charge = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        var request = new AdjustmentRequest
        {
            ReasonCode = "sewer-average",
            Answers = new Dictionary<string, string> { ["months"] = "November 2022 to April 2023" },
            Statement = "The latest average is lower.",
            Readings = "7.9 8.1 7.4 7.7 7.6 7.5",
            Periods = [new AdjustmentInput(charge.Id)],
        };
        var number = (await Done(s => s.Begin(AdjustmentId.New(), account.Id, request, Acts.By(Clerk)))).Number;

        var work = await With<AdjustmentFigures, AdjustmentWork>(async f => await f.Of(await Read(number), Acts.By(Clerk)));
        Assert.Equal((Dollars("45.24"), -Dollars("5.75")), (Assert.Single(work.Periods).Right, work.Change));
        Assert.All(work.Tests, t => Assert.True(t.Passes, t.Says));
        await Done(s => s.Post(number, Acts.By(Clerk)));
        Assert.Equal(Dollars("45.24"), await Owed(account));

        var dearer = request with { Readings = "12 12 12 12 12 12" };
        var other = (await Done(s => s.Begin(AdjustmentId.New(), account.Id, dearer, Acts.By(Clerk)))).Number;
        Assert.Equal("adjustments.not-eligible", await Refused(s => s.Submit(other, Acts.By(Clerk))));
        await Verify();
    }

    [DatabaseFact]
    public async Task Without_a_supporting_document_a_clerical_error_says_what_would_cure_it()
    {
        var account = await Owe(Debts.Sales);
        var charge = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        var request = new AdjustmentRequest { ReasonCode = "clerical-error", Answers = new Dictionary<string, string> { ["error"] = "keyed" }, Statement = "Keyed wrong.", Periods = [new AdjustmentInput(charge.Id) { Amount = Dollars("900.00") }] };
        var number = (await Done(s => s.Begin(AdjustmentId.New(), account.Id, request, Acts.By(Clerk)))).Number;

        var refusal = (await With<AdjustmentService, Result<Adjustment>>(s => s.Submit(number, Acts.By(Clerk)))).Refusal!;
        Assert.Equal("No supporting document is in the case. Add one under Supporting documents: The paper that was entered wrong.", refusal.Message);
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_a_decision_by_who_prepared_it_and_a_posting_alone_above_the_limit()
    {
        var number = await Submitted(await Owe(Debts.Sales), "500.00");
        await Done(s => s.Decide(number, true, Read(number).Result.Story.Revision, Acts.By(First, reason: "good")));

        foreach (var cheat in new[] { "UPDATE \"Adjustments\" SET \"DecidedByPerson\" = \"TakenByPerson\"", "UPDATE \"Adjustments\" SET \"DecidedByPerson\" = NULL, \"DecidedByName\" = NULL, \"DecidedAt\" = NULL, \"AloneUpToCents\" = 25000" })
        {
            await Assert.ThrowsAnyAsync<DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(cheat)));
        }
    }

    [DatabaseFact]
    public async Task Another_place_moves_the_whole_charge_to_its_funds_and_a_period_may_rise()
    {
        var account = await Owe(Debts.Sales);
        var charge = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        var number = await Begun(account, "16567.27", "wrong-rate", "where");
        await Done(s => s.Write(number, new AdjustmentRequest { ReasonCode = "wrong-rate", Answers = new Dictionary<string, string> { ["where"] = "Baker" }, Statement = "It lies in Baker.", Location = "1702", Periods = [new AdjustmentInput(charge.Id) { Amount = Dollars("16567.27") }] }, Acts.By(Clerk)));
        await Done(s => s.Post(number, Acts.By(Clerk)));

        var lines = await Office.Read(c => c.Set<JournalLine>().Where(l => l.Fund == "city-baker").ToListAsync());
        Assert.Equal(Dollars("414.18"), -lines.Total(l => l.AsDebit)); // 2.5 of 6 of 994.04
        await Verify();
    }
}

public sealed class AdjustmentServiceOnSqlite() : AdjustmentServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AdjustmentServiceOnSqlServer() : AdjustmentServiceTests(DatabaseProvider.SqlServer);
