using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

/// <summary>A request on its way to a decision, its posting and its reversal, through the real records.</summary>
public abstract class PenaltyWaiverServiceTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    [DatabaseFact]
    public async Task A_phone_request_with_a_letter_and_an_answer_is_granted_in_part_and_posted()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        var number = await Begun(account);
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        var asked = await Done(s => s.AskForMore(number, "the letter of the hospital", Acts.By(Clerk)));
        Assert.Equal(new DateOnly(2026, 10, 15), asked.Story.AnswerDueOn);
        Assert.Null((await AddDocument(number, Acts.By(Acts.Clerk(2)))).Refusal);
        await Done(s => s.Answer(number, "the letter came", Acts.By(Acts.Clerk(2))));
        var half = asked.Periods.Select(p => new PeriodMeasure(p.ObligationId, WaiverMeasure.Percent(5000))).ToList();
        await Done(s => s.Recommend(number, WaiverOutcome.ApprovePart, half, Rationale, Acts.By(Clerk)));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number, WaiverOutcome.ApprovePart);
        var owed = await Owed(account);

        var decided = await Done(s => s.Decide(number, read with { Parts = half }, Acts.By(First, reason: "Half of it: the later days are not covered.")));

        Assert.Equal((WaiverState.ApprovedInPart, new Money(5556)), (decided.Story.State, decided.GrantedAmount));
        Assert.Equal(owed - new Money(5556), await Owed(account));
        Assert.Equal(new Money(5556), await Balance(LedgerAccount.WaivedPenalty));
        Assert.Equal(new Money(-11112), await Balance(LedgerAccount.PenaltyRevenue));
        var again = (await Packet(number, Acts.By(First)))!;
        Assert.Equal(["Write", "Submit", "AskForMore", "AddEvidence", "Answer", "Recommend", "Open", "Decide"], again.Waiver.Story.Steps.Select(s => s.Verb.ToString()));
        Assert.Equal(";e101;e102;", again.Waiver.Decision!.Preparers);
        Assert.All(again.Waiver.Decision.Grants, g => Assert.NotNull(g.PostingId));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_packet_has_what_the_page_shows()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales, Debts.NotYetDue);
        await OpenDrawer(floatCents: 90000);
        Assert.Null((await Take(await Asking(account, Cash(200000)))).Refusal);
        var number = await Recommended(account);

        var packet = (await Packet(number, Acts.By(First)))!;

        Assert.Equal(["2026-06 91.12 91.12 91.12 91.12 91.12", "2026-07 20.00 20.00 20.00 20.00 20.00"],
            packet.Periods.Select(p => $"{p.Now.Obligation.Period} {p.Now.Penalty} {p.Now.Paid} {p.Requested} {p.Recommended} {p.After.Credit}"));
        Assert.Equal((new Money(11112), new Money(11112)), (packet.Requested, packet.Recommended));
        Assert.All(packet.Periods, p => Assert.Equal((false, "R.S. 47:337.69(A)"), (p.Interest.Value.Value.Allowed, p.Interest.Value.Authority.Text)));
        Assert.All(packet.Periods, p => Assert.NotEmpty(p.Now.Steps));
        Assert.Equal("Illness or death of the person who files", packet.Reason!.Name);
        Assert.Empty(packet.Changed);
        var history = packet.History.Value;
        Assert.Equal("0 on time, 2 late, 0 unpaid; no waiver in that time.", history.Says);
        Assert.True(history.IsGood);
        Assert.Equal("supervisor", packet.Approval.Value.Result);
    }

    [DatabaseFact]
    public async Task A_penalty_that_was_paid_becomes_credit()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        Assert.Null((await Take(await Asking(account, Cash(120000)))).Refusal);

        await Granted(account);

        Assert.Equal(new Money(9112), await Credit(account));
        Assert.Equal(Money.Zero, await Owed(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_case_and_numbers_have_no_gap()
    {
        var account = await Owe(Debts.Sales);
        var request = await Request(account);
        var id = PenaltyWaiverId.New();

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => At(s => s.Begin(id, account.Id, request, Acts.By(Clerk))))));

        Assert.Single(both.Select(b => b.Value.Number).Distinct());
        Assert.Equal("W-2026-000001-1", both[0].Value.Number.ToString());
        Assert.Equal(2, (await Begun(account)).Running);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_draft_changes_its_periods_and_answers_in_the_records()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        var number = await Begun(account);
        var request = await Request(account);

        await Done(s => s.Write(number, request with { Periods = [new PeriodMeasure(request.Periods[1].Obligation, WaiverMeasure.Percent(3333))], Answers = new Dictionary<string, string> { ["who"] = "The bookkeeper" } }, Acts.By(Acts.Clerk(2))));

        var kept = (await Packet(number, Acts.By(Clerk)))!.Waiver;
        Assert.Equal((request.Periods[1].Obligation, WaiverMeasure.Percent(3333)), (Assert.Single(kept.Periods).ObligationId, kept.Periods[0].Requested));
        Assert.Equal("The bookkeeper", Assert.Single(kept.Answers).Text);
        Assert.Equal("cases.answer-needed", (await At(s => s.Submit(number, Acts.By(Clerk)))).Refusal!.Code);
    }

    [DatabaseFact]
    public async Task Two_supervisors_at_once_have_one_effect_and_the_second_is_told()
    {
        var account = await Owe(Debts.Sales);
        var number = await Recommended(account);
        await Done(s => s.Open(number, Acts.By(First)));
        await Done(s => s.Open(number, Acts.By(Second)));
        var read = await Read(number);

        var both = await Task.WhenAll(new[] { First, Second }.Select(who => Task.Run(() => At(s => s.Decide(number, read, Acts.By(who, reason: "The letter covers it."))))));

        var refused = Assert.Single(both, b => b.Refusal is not null).Refusal!;
        var done = Assert.Single(both, b => b.Refusal is null).Value;
        Assert.Equal($"{done.Decided!.Name} has already decided {number}: approved, $91.12 waived. It cannot be decided again.", refused.Message);
        Assert.Equal(new Money(9112), await Balance(LedgerAccount.WaivedPenalty));
        await Verify();
    }

    [DatabaseFact]
    public async Task A_payment_between_opening_and_deciding_is_noticed()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var number = await Recommended(account);
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        var asked = await Asking(account, Check(96587)); // what it comes to on August 1, so that no credit counts from then, too
        var old = Acts.By(Clerk, reason: "postmark");
        Assert.Null((await Take(await Shown(asked with { EffectiveOn = new DateOnly(2026, 8, 1), Proof = "postmark", KeepRestAsCredit = true }, old), reason: "postmark")).Refusal);

        var refused = (await At(s => s.Decide(number, read, Acts.By(First, reason: "good")))).Refusal!;

        Assert.Equal("penalty-waivers.amounts-changed", refused.Code);
        Assert.Contains("$91.12 could be waived, now $45.56", refused.Message, StringComparison.Ordinal);
        Assert.Equal(new Money(9112), Assert.Single((await Packet(number, Acts.By(First)))!.Changed).WaivableBefore);
        Assert.Equal(Money.Zero, await Balance(LedgerAccount.WaivedPenalty));
    }

    [DatabaseFact]
    public async Task Nothing_is_granted_on_a_closed_day()
    {
        var account = await Owe(Debts.Sales);
        var number = await Recommended(account);
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""INSERT INTO "ClosedDays" ("Day", "Number", "ClosedByPerson", "ClosedByName", "ClosedAt", "Receipts", "Voided", "TotalCents") VALUES ('2026-09-15', 1, 'E1', 'S', '2026-09-16 01:00:00', 0, 0, 0)"""));

        Assert.Equal("journal.day-closed", (await At(s => s.Decide(number, read, Acts.By(First, reason: "good")))).Refusal!.Code);
        Assert.Equal(Money.Zero, await Balance(LedgerAccount.WaivedPenalty));
    }

    [DatabaseFact]
    public async Task A_reversal_by_two_people_leaves_the_account_as_if_nothing_had_been_waived()
    {
        var account = await Owe(Debts.Sales);
        var owed = await Owed(account);
        var waiver = await Granted(account);
        Assert.Equal(owed - new Money(9112), await Owed(account));

        await Done(s => s.RequestReversal(waiver.Number, Acts.By(Second, reason: "The letter was forged.")));
        Assert.Equal(StaffRefusals.OwnWork, (await At(s => s.Reverse(waiver.Number, Acts.By(Second)))).Refusal);
        await Done(s => s.Reverse(waiver.Number, Acts.By(First)));

        Assert.Equal(owed, await Owed(account));
        Assert.Equal(Money.Zero, await Balance(LedgerAccount.WaivedPenalty));
        var mirror = await Office.Read(c => c.Set<Posting>().Where(p => p.Kind == PostingKind.Waiver && p.CorrectsId != null).SingleAsync());
        Assert.Equal(waiver.Decision!.Grants[0].PostingId, mirror.CorrectsId);
        await Verify();
    }

    [DatabaseFact]
    public async Task Who_prepared_it_is_refused_by_the_domain_and_by_the_database()
    {
        var account = await Owe(Debts.Sales);
        var number = await Begun(account);
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        Assert.Null((await AddDocument(number, Acts.By(Second))).Refusal);
        await Done(s => s.Recommend(number, WaiverOutcome.ApproveAll, [], Rationale, Acts.By(Acts.Clerk(2))));
        Assert.Equal(StaffRefusals.OwnWork, (await At(s => s.Open(number, Acts.By(Second)))).Refusal);
        Assert.Equal(StaffRefusals.OwnWork, (await At(s => s.Open(number, Acts.By(Acts.Supervisor(7) with { Person = "e101" })))).Refusal);
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "good")));

        foreach (var statement in new[]
        {
            """UPDATE "PenaltyWaivers" SET "DecidedByPerson" = "RequestedByPerson" """,
            """UPDATE "PenaltyWaivers" SET "DecidedByPerson" = LOWER("RecommendedByPerson")""",
            """UPDATE "PenaltyWaivers" SET "DecidedByPerson" = NULL""",
            """UPDATE "PenaltyWaivers" SET "State" = 'Reversed'""",
            """UPDATE "PenaltyWaivers" SET "ReversalRequestedByPerson" = 'E9', "ReversalDecidedByPerson" = 'e9'""",
            """UPDATE "PenaltyWaiverDecisions" SET "Reason" = 'other'""",
            """DELETE FROM "PenaltyWaiverGrants" """,
            """UPDATE "PenaltyWaiverSteps" SET "ByPerson" = 'E9'""",
            """DELETE FROM "PenaltyWaiverEvidence" """,
        })
        {
            await Assert.ThrowsAnyAsync<DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(statement)));
        }

        await Verify();
    }

    [DatabaseFact]
    public async Task The_database_refuses_a_decision_by_one_of_the_preparers()
    {
        var account = await Owe(Debts.Sales);
        await Recommended(account);
        const string insert = """
            INSERT INTO "PenaltyWaiverDecisions" ("WaiverId", "Number", "Outcome", "Reason", "DecidedByPerson", "DecidedByName", "DecidedOn", "DecidedAt", "Revision", "Preparers")
            SELECT "Id", 1, 'Requested', 'why', {0}, 'S', '2026-09-15', '2026-09-15 15:00:00', 3, ';e101;e102;' FROM "PenaltyWaivers"
            """;

        await Assert.ThrowsAnyAsync<DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(insert, "E102")));
        Assert.Equal(1, await Office.Read(c => c.Database.ExecuteSqlRawAsync(insert, "E10")));
    }
}

public sealed class PenaltyWaiverServiceOnSqlite() : PenaltyWaiverServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PenaltyWaiverServiceOnSqlServer() : PenaltyWaiverServiceTests(DatabaseProvider.SqlServer);
