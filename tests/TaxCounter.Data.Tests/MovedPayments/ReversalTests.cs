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

/// <summary>A payment that is at the bank is not voided but reversed: it becomes credit of its account, by two people, and no drawer gives anything back.</summary>
public class ReversalTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _river = null!;
    private PaymentEvent _receipt = null!;
    private Drawer _drawer = null!;

    [Fact]
    public async Task A_banked_payment_is_reversed_to_the_credit_of_its_account_by_two_people()
    {
        await Banked("100.00");
        Assert.Equal("cashiering.in-deposit", (await Day.With<VoidService, Result<PaymentEvent>>(v => v.Request(_receipt.Number, Day.Act(Acts.Clerk(), "paid twice")))).Refusal?.Code);
        var before = await Drawers();

        var asked = await Asked("100.00");
        Assert.Equal("moved-payments.reversal-second", (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Move(asked, Day.Act(Acts.Clerk(), "paid twice")))).Refusal?.Code);
        var reversal = (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.MoveWith(asked, Day.Act(Acts.Clerk(), "paid twice"), Day.Act(Acts.Supervisor())))).Value;

        Assert.Equal((MovedPaymentState.Posted, true, "Reversal of a banked payment"), (reversal.State, reversal.IsReversal, reversal.Name()));
        Assert.Equal(("100.00", "100.00"), (await Owed(), await Credit()));
        Assert.Equal((ReceiptState.Issued, before), ((await Day.With<IPaymentEvents, PaymentEvent?>(e => e.Find(_receipt.Number)))!.State, await Drawers()));
        Assert.Equal(["1 Reversal 100.00 Clerk 1, Supervisor 1"], (await Day.With<IBusinessDays, IReadOnlyList<DayException>>(d => d.Exceptions(Day.Today))).Select(e => $"{e.Drawer} {e.Kind} {e.Amount} {e.By}"));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task It_waits_in_approvals_under_its_name_and_is_undone_by_another_supervisor()
    {
        await Banked("100.00");
        var asked = await Asked("60.00");
        var waits = (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Request(asked, Day.Act(Acts.Clerk(), "the check was meant for another year")))).Value;
        Assert.Equal(["Reverse a banked payment of First River Construction"], (await Day.With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(Acts.Supervisor()))).Select(i => i.What));

        Assert.Null((await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Approve(waits.Number, asked.Shown, Day.Act(Acts.Supervisor())))).Refusal);
        Assert.Equal(("60.00", "60.00"), (await Owed(), await Credit()));
        Assert.Equal("40.00", (await Day.With<MovedPaymentPlanner, Result<MovableMoney>>(p => p.Find(asked.Payment, asked.From))).Value.Left.Plain());

        var undone = (await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Reverse(waits.Number, Day.Act(Acts.Supervisor(2), "it was right")))).Value;
        Assert.Equal("undone", undone.StateWords());
        Assert.Equal(("0.00", "0.00"), (await Owed(), await Credit()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Before_its_deposit_is_sealed_it_is_voided_and_not_reversed_and_a_reversal_goes_nowhere_else()
    {
        await Paid("100.00");
        var asked = new MovedPaymentAsked { Id = MovedPaymentId.New(), Payment = await PaymentId(), From = await Obligation(), To = _river.Id, Targets = [], Amount = Dollars("100.00"), IsReversal = true };
        var other = await Day.Owes("80.00", "Bayou Kettle LLC");

        Assert.Equal("moved-payments.not-banked", (await Plan(asked)).Refusal?.Code);
        Assert.Equal("moved-payments.reversal-stays", (await Plan(asked with { To = other.Id })).Refusal?.Code);
        Assert.Null((await Plan(asked with { IsReversal = false })).Refusal);
    }

    [Fact]
    public async Task The_database_keeps_no_reversal_that_one_person_did_alone()
    {
        await Banked("100.00");
        var asked = await Asked("100.00");
        await Day.With<MovedPaymentService, Result<MovedPayment>>(s => s.Request(asked, Day.Act(Acts.Clerk(), "paid twice")));

        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "MovedPayments" SET "State" = 'Posted', "AloneUpToCents" = 99999999 """)));
    }

    private async Task Paid(string amount)
    {
        _river = await Day.Owes(amount);
        _drawer = await Day.Opens(Acts.Clerk(), 1);
        _receipt = await Day.Takes(Acts.Clerk(), _river, Day.Check(amount));
    }

    private async Task Banked(string amount)
    {
        await Paid(amount);
        await Day.Banks(Acts.Clerk(), Acts.Supervisor(), Acts.Supervisor(2), _drawer);
    }

    private async Task<PostingId> PaymentId() => (await Day.With<IJournal, IReadOnlyList<Posting>>(j => j.OfPaymentEvent(_receipt.Id))).Single(p => p.Class.Paid == PaidEffect.Payment).Id;

    private Task<ObligationId> Obligation() => Task.FromResult(_receipt.Payments[0].ObligationId!.Value);

    private async Task<MovedPaymentAsked> Asked(string amount)
    {
        var asked = new MovedPaymentAsked { Id = MovedPaymentId.New(), Payment = await PaymentId(), From = await Obligation(), To = _river.Id, Targets = [], Amount = Dollars(amount), IsReversal = true };
        return asked with { Shown = (await Plan(asked)).Value.Terms };
    }

    private Task<Result<MovedPaymentPlan>> Plan(MovedPaymentAsked asked) => Day.With<MovedPaymentPlanner, Result<MovedPaymentPlan>>(p => p.Plan(asked, Day.Act(Acts.Clerk())));

    private async Task<string> Owed() => (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(_river.Id, openOnly: true))).Total(l => l.AsOf(Day.Today, RuleBooks.Books.EastBatonRouge).Owed).Plain();

    private async Task<string> Credit() => (await Day.With<ILedgers, Money>(l => l.Unapplied(_river.Id))).Plain();

    private Task<string> Drawers() => Office.Read(async c => string.Join("; ", (await c.Set<JournalLine>().Where(l => l.DrawerId != null).ToListAsync()).GroupBy(l => l.Account).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Total(l => l.AsDebit).Plain()}")));

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => f.Sentence)];
    }

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);
}
