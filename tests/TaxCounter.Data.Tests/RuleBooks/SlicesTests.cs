using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Whatever one supervisor may approve alone cannot be cut into slices: decisions on one account add up for the days of the rule book. The limits are those of <see cref="StrictLimits"/>.</summary>
public abstract class SlicesTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private static readonly RuleBook _strict = StrictLimits.Book();
    private static readonly Debt _large = Debts.Sales with { Amount = new Money(600000) };

    protected override RuleBook Book => _strict;

    private WorkingDay? _day;

    private WorkingDay Day => _day ??= new WorkingDay(Office.Services, Office.Clock);

    [DatabaseFact]
    public async Task The_second_slice_of_a_waiver_takes_two_supervisors_whoever_approved_the_first_one()
    {
        var account = await Owe(Debts.Sales);
        Assert.Equal((WaiverState.Approved, new Money(4000)), (await Slice(account, First)) is var one ? (one.Story.State, one.GrantedAmount) : default);

        var two = await Slice(account, Second);

        Assert.Equal((WaiverState.Deciding, Money.Zero), (two.Story.State, two.GrantedAmount));
        var item = Assert.Single(await With<IApprovals, IReadOnlyList<ApprovalItem>>(a => a.Waiting(First)));
        Assert.Equal(new Money(4000), await With<TwoApprovers, Money>(t => t.Before(LimitKind.Waiver, item.Key, Acts.ByClerk().Today)));
        var read = await Read(two.Number);
        Assert.Equal(WaiverState.Approved, (await Done(s => s.Decide(two.Number, read, Acts.By(First, reason: "The other weeks.")))).Story.State);
        Assert.Equal(WaiverState.Approved, (await Slice(await Owe(Debts.Sales), First)).Story.State);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_delegate_is_told_what_the_slices_come_to()
    {
        var account = await Owe(Debts.Sales);
        await Slice(account, First);
        var number = await Recommended(account, WaiverMeasure.Of(new Money(1500)));
        var acting = Acts.Clerk(3) with { ActingFor = new ActingFor(DelegationId.New(), Second.Person, Second.Name, new DateOnly(2026, 12, 31)) };
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);

        Assert.Equal(
            "Waivers above $50.00 are approved by two supervisors, each in person. With $40.00 that one person decided before on the same account, this one comes to $55.00. Ask two who had no part in it.",
            (await At(s => s.Decide(number, read, Acts.By(acting, reason: "Small.")))).Refusal?.Message);
    }

    [DatabaseFact]
    public async Task Slices_further_apart_than_the_days_of_the_rule_book_and_reversed_ones_stand_alone()
    {
        var account = await Owe(Debts.Sales);
        var one = await Slice(account, First);
        Assert.Equal(Money.Zero, await Before(account, 61));
        Assert.Equal(new Money(4000), await Before(account, 60));

        await Done(s => s.RequestReversal(one.Number, Acts.By(Clerk, reason: "The letter was forged.")));
        await Done(s => s.Reverse(one.Number, Acts.By(Second)));

        Assert.Equal(Money.Zero, await Before(account, 60));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_second_receipt_of_an_account_that_is_voided_takes_two_where_both_together_are_above_the_limit()
    {
        await Day.Opens(Clerk, 1);
        var account = await Day.Owes("300.00");
        List<PaymentEvent> receipts = [await Day.Takes(Clerk, account, WorkingDay.Cash("60.00")), await Day.Takes(Clerk, account, WorkingDay.Cash("60.00")), await Day.Takes(Clerk, await Day.Owes("60.00"), WorkingDay.Cash("60.00"))];
        foreach (var receipt in receipts)
        {
            await Day.AsksToVoid(Clerk, receipt);
        }

        Assert.Equal(ReceiptState.Voided, (await Approve(receipts[0], First)).Value.State);
        Assert.Equal(ReceiptState.VoidRequested, (await Approve(receipts[1], First)).Value.State);
        Assert.Equal(ReceiptState.Voided, (await Approve(receipts[1], Second)).Value.State);
        Assert.Equal(ReceiptState.Voided, (await Approve(receipts[2], First)).Value.State);
        var entry = await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "cashiering.void-approve-first"));
        Assert.Contains("60.00", entry.Changes, StringComparison.Ordinal);
        await Verify();
    }

    [DatabaseFact]
    public async Task Earlier_days_that_one_supervisor_approved_add_up_to_the_limit_of_two()
    {
        await OpenDrawer();
        var account = await Owe(_large);
        async Task<Result<PaymentEvent>> Pays(StaffMember? approver)
        {
            var asked = await Shown(await Asking(account, Check(200000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });
            return await With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Acts.By(Clerk, reason: "postmark Jul 20"), approver is null ? null : Acts.By(approver)));
        }

        var one = (await Pays(First)).Value;
        var two = (await Pays(First)).Value;
        Assert.Equal(("Supervisor 1", "Supervisor 1"), (one.DayApproved?.Name, two.DayApproved?.Name));
        var before = one.PenaltyNotCharged + one.InterestNotCharged + two.PenaltyNotCharged + two.InterestNotCharged;
        Assert.True(before < new Money(50000));

        Assert.Equal("cashiering.second-supervisor", (await Pays(First)).Refusal?.Code);
        await Verify();
    }

    [DatabaseFact]
    public async Task Verify_names_the_slice_that_one_person_decided_above_the_limit()
    {
        var account = await Owe(Debts.Sales);
        await Slice(account, First);
        var two = await Slice(account, Second);
        var read = await Read(two.Number);
        await Done(s => s.Decide(two.Number, read, Acts.By(First, reason: "The other weeks.")));
        await Office.Read(c => c.Set<FirstApproval>().ExecuteDeleteAsync());

        var found = (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings.Where(f => f.Invariant == "V18");

        Assert.Equal($"Waiver {two.Number} of $40.00 was decided above the approval limits of its day.", Assert.Single(found).Sentence);
    }

    private async Task<PenaltyWaiver> Slice(Account account, StaffMember by)
    {
        var number = await Recommended(account, WaiverMeasure.Of(new Money(4000)));
        await Done(s => s.Open(number, Acts.By(by)));
        var read = await Read(number);
        return await Done(s => s.Decide(number, read, Acts.By(by, reason: "Some of it.")));
    }

    /// <summary>What counts to another waiver of the account that is decided so many days later.</summary>
    private async Task<Money> Before(Account account, int days)
    {
        var number = await Begun(account, WaiverMeasure.Of(new Money(100)));
        var before = await With<TwoApprovers, Money>(t => t.Before(LimitKind.Waiver, number.ToString(), Acts.ByClerk().Today.AddDays(days)));
        await Done(s => s.Withdraw(number, Acts.By(Clerk, reason: "Not needed.")));
        return before;
    }

    private Task<Result<PaymentEvent>> Approve(PaymentEvent paymentEvent, StaffMember who) => Day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, Day.Act(who)));
}

/// <inheritdoc/>
public sealed class SlicesOnSqlite() : SlicesTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class SlicesOnSqlServer() : SlicesTests(DatabaseProvider.SqlServer);
