using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.MovedPayments;

/// <summary>A check of Bayou Kettle was put to First River: both owe, and the money is moved to where it belongs.</summary>
public class MovedPaymentTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _river = null!, _kettle = null!;
    private PaymentEvent _receipt = null!;

    [Fact]
    public async Task A_payment_is_moved_to_the_right_account_in_one_step_and_receipt_and_drawer_stay_as_they_are()
    {
        await Paid("100.00", "80.00");

        var moved = await Move(await Asked("80.00"));

        Assert.Equal((MovedPaymentState.Posted, "80.00", "20.00"), (moved.State, (await Owed(_river)).Plain(), (await Owed(_kettle) + Dollars("20.00")).Plain()));
        Assert.Equal(("0.00", "80.00", "80.00", "0.00"), (moved.FromOwedBefore.Plain(), moved.FromOwedAfter.Plain(), moved.ToOwedBefore.Plain(), moved.ToOwedAfter.Plain()));
        Assert.Equal((ReceiptState.Issued, _receipt.Number.ToString()), ((await Day.With<IPaymentEvents, PaymentEvent?>(e => e.Find(_receipt.Number)))!.State, moved.Receipt));
        Assert.DoesNotContain((await Postings()).SelectMany(p => p.Lines), l => l.DrawerId is not null);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task The_money_counts_from_the_day_it_was_paid_on_both_sides()
    {
        await Paid("100.00", "80.00");
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _kettle, "60.00", "2026-06", new DateOnly(2026, 7, 20));
        Office.Clock.Advance(TimeSpan.FromDays(40)); // Sep 15 to Oct 25: both of August are late by now

        var asked = await Asked("80.00");
        var plan = await Plan(asked);
        Assert.Equal(("8.00", true), (plan.FromAfter.LateCharges.Penalty.Plain(), plan.ComesBack.IsPositive));
        Assert.True(plan.Saved.IsPositive);
        var moved = await Move(asked with { Shown = plan.Terms });

        Assert.All(await Postings(), p => Assert.True(p.EffectiveOn == new DateOnly(2026, 9, 15) || p.Class.IsFollowUp));
        Assert.Equal(plan.FromAfter.Owed, moved.FromOwedAfter);
        Assert.Equal(moved.FromOwedAfter, await Owed(_river));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task More_than_one_person_may_move_waits_for_a_supervisor_who_did_not_ask()
    {
        await Paid("900.00", "900.00");
        var asked = await Asked("900.00");

        Assert.StartsWith("One person may move up to $250.00. This is $900.00:", (await Try(asked)).Refusal?.Message, StringComparison.Ordinal);
        var requested = await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Request(asked, Day.Act(Acts.Supervisor(), "the check names Bayou Kettle")));
        Assert.Equal(MovedPaymentState.Requested, requested.Value.State);
        Assert.Equal("0.00", (await Owed(_river)).Plain());

        Assert.NotNull((await Approve(requested.Value, asked.Shown, Acts.Supervisor())).Refusal);
        Assert.Equal("staff.not-allowed", (await Approve(requested.Value, asked.Shown, Acts.Clerk())).Refusal?.Code);
        Assert.Equal("moved-payments.changed", (await Approve(requested.Value, "something else", Acts.Supervisor(2))).Refusal?.Code);
        Assert.Null((await Approve(requested.Value, asked.Shown, Acts.Supervisor(2))).Refusal);
        Assert.Equal(("900.00", "0.00"), ((await Owed(_river)).Plain(), (await Owed(_kettle)).Plain()));
        Assert.Equal("moved-payments.state", (await Approve(requested.Value, asked.Shown, Acts.Supervisor(2))).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Slices_below_the_limit_add_up()
    {
        await Paid("300.00", "300.00");

        await Move(await Asked("200.00"));
        var second = await Try(await Asked("100.00"));

        Assert.Equal("One person may move up to $250.00. This is $100.00, and $200.00 was moved on these accounts by one person before. A supervisor approves it here, or it waits in Approvals.", second.Refusal?.Message);
        var with = await Day.With<MovedPaymentService, Result<MovedPayment>>(async s => await s.MoveWith(await Asked("100.00"), Day.Act(Acts.Clerk(), "the rest too"), Day.Act(Acts.Supervisor())));
        Assert.Equal(MovedPaymentState.Posted, with.Value.State);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_part_is_moved_and_never_more_than_was_paid_there()
    {
        await Paid("100.00", "80.00");
        await Move(await Asked("30.00"));

        Assert.Equal("70.00", (await Money()).Left.Plain());
        Assert.Equal("Enter how much to move: more than 0.00, at most the $70.00 that this payment pays there.", (await Day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(async p => await p.Plan(await Bare("70.01"), Day.Act(Acts.Clerk())))).Refusal?.Message);
        await Move(await Asked("70.00"));
        Assert.Equal("20.00", (await Day.With<ILedgers, Money>(l => l.Unapplied(_kettle.Id))).Plain());
        var credit = await Office.Read(c => c.Set<OpenCredit>().SingleAsync());
        Assert.Equal((CreditCause.Moved, "A payment was moved here, and nothing it was meant for took all of it."), (credit.Cause, credit.Says));
        Assert.Equal("moved-payments.nothing-left", (await Day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(async p => await p.Plan(await Bare("1.00"), Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Without_a_period_the_money_stays_as_credit_of_the_right_account()
    {
        await Paid("100.00", "80.00");
        var bare = (await Bare("100.00")) with { Targets = [] };

        await Move(bare with { Shown = (await Plan(bare)).Terms });

        Assert.Equal(("100.00", "80.00"), ((await Day.With<ILedgers, Money>(l => l.Unapplied(_kettle.Id))).Plain(), (await Owed(_kettle)).Plain()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_supervisor_reverses_a_move_and_everything_is_where_it_was_first()
    {
        await Paid("100.00", "80.00");
        var moved = await Move(await Asked("100.00"));
        Assert.Equal("cashiering.money-moved", (await Day.With<VoidService, Result<PaymentEvent>>(v => v.Request(_receipt.Number, Day.Act(Acts.Clerk(), "wrong account")))).Refusal?.Code);

        Assert.Equal("staff.not-allowed", (await Reverse(moved, Acts.Clerk())).Refusal?.Code);
        Assert.NotNull((await Reverse(moved, Acts.Supervisor(), null)).Refusal);
        Assert.Equal(MovedPaymentState.Reversed, (await Reverse(moved, Acts.Supervisor())).Value.State);

        Assert.Equal(("0.00", "80.00", "0.00"), ((await Owed(_river)).Plain(), (await Owed(_kettle)).Plain(), (await Day.With<ILedgers, Money>(l => l.Unapplied(_kettle.Id))).Plain()));
        Assert.Equal("100.00", (await Money()).Left.Plain());
        Assert.Equal("moved-payments.state", (await Reverse(moved, Acts.Supervisor())).Refusal?.Code);
        Assert.Empty(await Findings());
        await Day.Voids(Acts.Clerk(), Acts.Supervisor(2), _receipt);
        Assert.Equal("100.00", (await Owed(_river)).Plain());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task What_was_used_since_is_reversed_first()
    {
        await Paid("100.00", "80.00");
        var moved = await Move(await Asked("100.00"));
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _kettle, "20.00", "2026-07", new DateOnly(2026, 9, 21));
        Assert.Null((await Day.With<CreditService, Result<CreditPlan>>(s => s.Apply(_kettle.Id, Dollars("20.00"), Day.Act(Acts.Clerk())))).Refusal);

        Assert.Equal("moved-payments.used-since", (await Reverse(moved, Acts.Supervisor())).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task The_same_form_twice_moves_once_and_other_content_is_refused()
    {
        await Paid("100.00", "80.00");
        var asked = await Asked("50.00");
        var first = await Move(asked);

        Assert.Equal(first.Number, (await Try(asked)).Value.Number);
        Assert.Equal("moved-payments.other-content", (await Try(asked with { Amount = Dollars("60.00") })).Refusal?.Code);
        Assert.Equal("50.00", (await Owed(_river)).Plain());
    }

    [Fact]
    public async Task A_move_is_denied_with_a_reason_or_withdrawn_by_who_asked_and_nothing_is_posted()
    {
        await Paid("900.00", "900.00");
        var (one, two) = (await Requested(), await Requested());

        Assert.Equal("moved-payments.only-who-asked", (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Withdraw(one.Number, Day.Act(Acts.Supervisor())))).Refusal?.Code);
        Assert.Equal(MovedPaymentState.Withdrawn, (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Withdraw(one.Number, Day.Act(Acts.Clerk())))).Value.State);
        Assert.NotNull((await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Deny(two.Number, Day.Act(Acts.Supervisor())))).Refusal);
        Assert.Equal(MovedPaymentState.Denied, (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Deny(two.Number, Day.Act(Acts.Supervisor(), "the stub says First River")))).Value.State);
        Assert.Empty(await Postings());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Verify_names_a_move_that_the_journal_does_not_have()
    {
        await Paid("100.00", "80.00");
        await Move(await Asked("80.00"));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "MovedPayments" SET "AmountCents" = 7000"""));

        Assert.Contains(await Findings(), f => f.StartsWith($"The journal moved $80.00 of payments off {_river.Number.Digits} sales", StringComparison.Ordinal));
    }

    private async Task Paid(string river, string kettle)
    {
        _river = await Day.Owes(river);
        _kettle = await Day.Owes(kettle, "Bayou Kettle LLC");
        await Day.Opens(Acts.Clerk(), 1);
        _receipt = await Day.Takes(Acts.Clerk(), _river, Day.Check(river));
    }

    private async Task<MovableMoney> Money() => Assert.Single((await Day.With<MovedPaymentPlanner, Result<IReadOnlyList<MovableMoney>>>(p => p.Of(_receipt.Number))).Value);

    private async Task<MovedPaymentAsked> Bare(string amount)
    {
        var money = await Money();
        var targets = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(_kettle.Id, openOnly: true));
        return new() { Id = MovedPaymentId.New(), Payment = money.Payment.Id, From = money.Ledger.Obligation.Id, To = _kettle.Id, Targets = [.. targets.Select(t => t.Obligation.Id)], Amount = Dollars(amount) };
    }

    private async Task<MovedPaymentAsked> Asked(string amount)
    {
        var bare = await Bare(amount);
        return bare with { Shown = (await Plan(bare)).Terms };
    }

    private async Task<MovedPaymentPlan> Plan(MovedPaymentAsked asked) => (await Day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(p => p.Plan(asked, Day.Act(Acts.Clerk())))).Value;

    private Task<Result<MovedPayment>> Try(MovedPaymentAsked asked) => Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Move(asked, Day.Act(Acts.Clerk(), "the check names Bayou Kettle")));

    private async Task<MovedPayment> Move(MovedPaymentAsked asked)
    {
        var moved = await Try(asked);
        Assert.Null(moved.Refusal);
        return moved.Value;
    }

    private async Task<MovedPayment> Requested() => (await Day.With<MovedPaymentService, Result<MovedPayment>>(async s => await s.Request(await Asked("900.00"), Day.Act(Acts.Clerk(), "the check names Bayou Kettle")))).Value;

    private Task<Result<MovedPayment>> Approve(MovedPayment moved, string shown, StaffMember who) => Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Approve(moved.Number, shown, Day.Act(who)));

    private Task<Result<MovedPayment>> Reverse(MovedPayment moved, StaffMember who, string? why = "the stub says First River") => Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Reverse(moved.Number, Day.Act(who, why)));

    private async Task<Money> Owed(Account account) => (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Total(l => l.AsOf(Day.Today, RuleBooks.Books.EastBatonRouge).Owed);

    private Task<List<Posting>> Postings() => Office.Read(c => c.Set<Posting>().Include(p => p.Lines).Where(p => p.Reason!.StartsWith("MP-")).ToListAsync());

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => f.Sentence)];
    }
}
