using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Above the second limit the first supervisor's approval is kept and a second one decides. The limits are those of <see cref="StrictLimits"/>.</summary>
public abstract class TwoApproversTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private static readonly RuleBook _strict = StrictLimits.Book();

    protected override RuleBook Book => _strict;

    private WorkingDay? _day;

    private WorkingDay Day => _day ??= new WorkingDay(Office.Services, Office.Clock);

    [DatabaseFact]
    public async Task A_waiver_is_granted_and_told_only_when_a_second_supervisor_approves_the_same()
    {
        var account = await Owe(Debts.Sales);
        var number = await Recommended(account);
        var read = await Read(number);
        await Done(s => s.Open(number, Acts.By(First)));

        var first = await Done(s => s.Decide(number, read, Acts.By(First, reason: "The hospital letter covers it.")));

        Assert.Equal((WaiverState.Deciding, read.Revision, Money.Zero), (first.Story.State, first.Story.Revision, await Balance(LedgerAccount.WaivedPenalty)));
        Assert.Empty(await Letters(account.Id));
        var item = Assert.Single(await Waiting(Second));
        Assert.Equal("Approved by Supervisor 1, needs a second supervisor.", FirstApprovalRefusals.Waits(item.First!));
        Assert.Equal((true, false), (item.IsOwn(First), item.IsOwn(Second)));
        Assert.Equal("$91.12: The hospital letter covers it.", await Details("penalty-waivers.decide-first"));

        var again = (await At(s => s.Decide(number, read, Acts.By(First with { Name = "S. One" }, reason: "Once more.")))).Refusal;
        Assert.Equal("Supervisor 1 gave the first of two approvals. Another supervisor must give the second one.", again?.Message);

        var second = await Done(s => s.Decide(number, read, Acts.By(Second, reason: "I read the letter too.")));

        Assert.Equal((WaiverState.Approved, new Money(9112), "Supervisor 2"), (second.Story.State, second.GrantedAmount, second.Decided!.Name));
        Assert.Equal(new Money(9112), await Balance(LedgerAccount.WaivedPenalty));
        Assert.Single(await Letters(account.Id));
        Assert.Empty(await Waiting(Second));
        await Verify();
    }

    [DatabaseFact]
    public async Task One_supervisor_is_enough_to_deny_it_to_return_it_and_to_grant_up_to_the_limit()
    {
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "All of it.")));

        var part = read with { Outcome = WaiverOutcome.ApprovePart, Parts = [new PeriodMeasure(read.WaivableRead.Keys.Single(), WaiverMeasure.Of(new Money(5000)))] };
        Assert.Equal(new Money(5000), (await Done(s => s.Decide(number, part, Acts.By(Second, reason: "Part of it.")))).GrantedAmount);

        var other = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(other, Acts.By(First)));
        var denied = await Read(other, WaiverOutcome.Deny);
        Assert.Equal(WaiverState.Denied, (await Done(s => s.Decide(other, denied, Acts.By(First, reason: "The days do not cover it.")))).Story.State);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_change_in_between_drops_the_first_approval_and_other_amounts_do_too()
    {
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "All of it.")));
        await Done(s => s.Return(number, Acts.By(Second, reason: "Which days exactly?")));
        await Done(s => s.Recommend(number, WaiverOutcome.ApproveAll, [], Rationale, Acts.By(Clerk)));

        var item = Assert.Single(await Waiting(Second));
        Assert.Null(item.First);
        Assert.Equal("Supervisor 1 approved this on Sep 15, 2026, but it changed after that. That approval no longer counts: two supervisors must approve it as it is now.", FirstApprovalRefusals.Dropped(item.LastApproval!));

        await Done(s => s.Open(number, Acts.By(Second)));
        var anew = await Read(number);
        Assert.Equal(WaiverState.Deciding, (await Done(s => s.Decide(number, anew, Acts.By(Second, reason: "All of it.")))).Story.State);
        var part = anew with { Outcome = WaiverOutcome.ApprovePart, Parts = [new PeriodMeasure(anew.WaivableRead.Keys.Single(), WaiverMeasure.Of(new Money(6000)))] };
        Assert.Equal(WaiverState.Deciding, (await Done(s => s.Decide(number, part, Acts.By(First, reason: "Less of it.")))).Story.State);
        Assert.Equal(WaiverState.ApprovedInPart, (await Done(s => s.Decide(number, part, Acts.By(Second, reason: "Less is right.")))).Story.State);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_reversal_takes_two_as_well()
    {
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "All of it.")));
        await Done(s => s.Decide(number, read, Acts.By(Second, reason: "All of it.")));
        await Done(s => s.RequestReversal(number, Acts.By(Clerk, reason: "The letter was forged.")));

        Assert.Equal(WaiverState.ReversalRequested, (await Done(s => s.Reverse(number, Acts.By(Second)))).Story.State);
        Assert.Equal(new Money(9112), await Balance(LedgerAccount.WaivedPenalty));
        Assert.Equal("staff.second-approver", (await At(s => s.Reverse(number, Acts.By(Second)))).Refusal?.Code);
        Assert.Equal(WaiverState.Reversed, (await Done(s => s.Reverse(number, Acts.By(First)))).Story.State);
        Assert.Equal(Money.Zero, await Balance(LedgerAccount.WaivedPenalty));
        await Verify();
    }

    [DatabaseFact]
    public async Task Who_prepared_it_and_who_decides_in_anothers_place_is_neither_of_the_two()
    {
        var paymentEvent = await Voiding("100.01");
        var acting = Acts.Clerk(3) with { ActingFor = new ActingFor(DelegationId.New(), Second.Person, Second.Name, new DateOnly(2026, 12, 31)) };

        Assert.Equal(
            "Voids above $100.00 are approved by two supervisors, each in person. This one comes to $100.01. Ask two who had no part in it.",
            (await Approve(paymentEvent, acting)).Refusal?.Message);
        Assert.Null((await Approve(paymentEvent, First)).Refusal);
        Assert.Equal(StaffRefusals.OwnWork, (await Approve(paymentEvent, Second with { Person = "e101" })).Refusal);
        Assert.Equal("rule-books.limit-two-supervisors", (await Approve(paymentEvent, acting)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_void_stays_pending_until_the_second_supervisor_approves_it()
    {
        var paymentEvent = await Voiding("100.01");

        Assert.Equal(ReceiptState.VoidRequested, (await Approve(paymentEvent, First)).Value.State);
        Assert.Equal(0, await Office.Read(c => c.Set<Posting>().CountAsync(p => p.Kind == PostingKind.Void)));
        Assert.Equal("staff.second-approver", (await Approve(paymentEvent, First)).Refusal?.Code);
        Assert.Equal((ReceiptState.Voided, "Supervisor 2"), (await Approve(paymentEvent, Second)).Value is var done ? (done.State, done.Void!.Decided!.Name) : default);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_new_request_of_the_same_void_needs_two_approvals_of_its_own()
    {
        var paymentEvent = await Voiding("100.01");
        await Approve(paymentEvent, First);
        Assert.Null((await Day.With<VoidService, Result<PaymentEvent>>(v => v.Deny(paymentEvent.Number, Day.Act(Second, "The account was right.")))).Refusal);
        await Day.AsksToVoid(Clerk, paymentEvent, "It was wrong after all");

        Assert.Equal(ReceiptState.VoidRequested, (await Approve(paymentEvent, Second)).Value.State);
        Assert.Equal(ReceiptState.Voided, (await Approve(paymentEvent, First)).Value.State);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_drawer_is_accepted_by_the_second_supervisor_and_another_reason_starts_it_over()
    {
        var drawer = await Day.Opens(Clerk, 1);
        await Day.Counts(Clerk, drawer, "-5.01");
        Task<Result<Drawer>> Accept(StaffMember who) => Day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, Day.Act(who)));

        Assert.Equal(DrawerState.OverShort, (await Accept(First)).Value.State);
        Assert.Equal("staff.second-approver", (await Accept(First)).Refusal?.Code);
        Assert.Null((await Day.With<DrawerService, Result<Drawer>>(d => d.Explain(drawer.Id, Day.Act(Clerk, "I gave a ten for a five")))).Refusal);
        Assert.Null(Assert.Single(await Waiting(Second)).First);
        Assert.Equal(DrawerState.OverShort, (await Accept(First)).Value.State);
        Assert.Equal((DrawerState.Accepted, "Supervisor 2"), (await Accept(Second)).Value is var done ? (done.State, done.Accepted!.Name) : default);
        await Verify();
    }

    [DatabaseFact]
    public async Task Drawers_of_one_clerk_that_are_short_by_a_little_add_up_over_the_days()
    {
        async Task<(Drawer Drawer, Result<Drawer> Accepted)> Short(int number, StaffMember clerk)
        {
            var drawer = await Day.Opens(clerk, number);
            await Day.Counts(clerk, drawer, "-3.00");
            return (drawer, await Day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, Day.Act(First))));
        }

        Assert.Equal(DrawerState.Accepted, (await Short(1, Clerk)).Accepted.Value.State);
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(DrawerState.Accepted, (await Short(2, Acts.Clerk(2))).Accepted.Value.State);
        var (second, kept) = await Short(1, Clerk);

        Assert.Equal(DrawerState.OverShort, kept.Value.State);
        Assert.Equal(DrawerState.Accepted, (await Day.With<DrawerService, Result<Drawer>>(d => d.Accept(second.Id, Day.Act(Second)))).Value.State);
        await Verify();

        await Sql("""DELETE FROM "FirstApprovals" """);
        Assert.Equal("The difference of drawer 1 of $3.00 was decided above the approval limits of its day.", Assert.Single(await Found()));
    }

    [DatabaseFact]
    public async Task Verify_finds_a_decision_whose_first_approval_is_missing_or_whose_approver_was_no_supervisor()
    {
        var paymentEvent = await Voiding("100.01");
        await Approve(paymentEvent, First);
        await Approve(paymentEvent, Second);
        await Verify();

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "FirstApprovals" SET "ApprovedByPerson" = LOWER("CompletedByPerson")"""));
        await Sql("""
            INSERT INTO "AspNetUsers" ("Id", "Person", "DisplayName", "Role", "IsWaiting", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
            VALUES ('00000000-0000-7000-8000-000000000777', 'E201', 'Supervisor 1', 'Clerk', 0, 0, 0, 0, 0, 0)
            """);
        Assert.Equal($"The void of receipt {paymentEvent.Number} of $100.01 was approved by Supervisor 1, who was not a supervisor on that day.", Assert.Single(await Found()));
        await Sql("""DELETE FROM "FirstApprovals" """);
        Assert.Equal($"The void of receipt {paymentEvent.Number} of $100.01 was decided above the approval limits of its day.", Assert.Single(await Found()));
    }

    private async Task<PaymentEvent> Voiding(string amount)
    {
        await Day.Opens(Clerk, 1);
        var paymentEvent = await Day.Takes(Clerk, await Day.Owes(amount), WorkingDay.Cash(amount));
        await Day.AsksToVoid(Clerk, paymentEvent);
        return paymentEvent;
    }

    private Task<Result<PaymentEvent>> Approve(PaymentEvent paymentEvent, StaffMember who) => Day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, Day.Act(who)));

    private Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who) => With<IApprovals, IReadOnlyList<ApprovalItem>>(a => a.Waiting(who));

    private async Task<IReadOnlyList<LetterRow>> Letters(AccountId account) => (await With<ILetters, RecordPage<LetterRow>>(l => l.OfAccount(account, 1))).Rows;

    private Task<string?> Details(string what) => Office.Read(c => c.Set<AuditEntry>().Where(e => e.What == what).Select(e => e.Details).SingleAsync());

    private async Task<List<string>> Found() => [.. (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings.Where(f => f.Invariant == "V18").Select(f => f.Sentence)];

    private Task<int> Sql(string statement) => Office.Read(c => c.Database.ExecuteSqlRawAsync(statement));
}

/// <inheritdoc/>
public sealed class TwoApproversOnSqlite() : TwoApproversTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class TwoApproversOnSqlServer() : TwoApproversTests(DatabaseProvider.SqlServer);
