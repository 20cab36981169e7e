using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>Each test of a reason: when it passes, why not, and what would cure it.</summary>
public class EligibilityTests
{
    private static readonly Account _account = Some();

    [Theory]
    [InlineData("2026-08", false)] // ended June 30, 2026
    [InlineData("2026-06", true)]
    public void A_period_after_the_registration_ended_was_never_due(string period, bool stays)
    {
        var answer = Ask("closed-before-period", period, EligibilityTest.ClosedBefore);
        Assert.Equal(!stays, answer.Passes);
        Assert.Equal(stays ? "Enter the final return of the period; what it says is due." : null, answer.Cure);
    }

    [Theory]
    [InlineData(true, "The same amount was charged twice.")]
    [InlineData(false, "Sales 2026-08: $911.20 was charged once, and no other period of the same tax that overlaps has the same amount.")]
    public void A_duplicate_is_the_same_amount_twice(bool twice, string says)
    {
        List<LedgerEntry> more = twice ? [new(PostingKind.Charge, Day("2026-09-21"), Component.Tax, Dollars("911.20"))] : [];
        var answer = Ask("duplicate-charge", "2026-08", EligibilityTest.ChargedTwice, more, charged: twice ? "1822.40" : "911.20", right: twice ? "911.20" : "0");
        Assert.Equal((twice, says), (answer.Passes, answer.Says));
    }

    [Theory]
    [InlineData("0", "Sales 2026-08: $0.00 is not what stays when the second charge goes.", "Enter $911.20, or choose another reason.")]
    [InlineData("911.00", "Sales 2026-08: $911.00 is not what stays when the second charge goes.", "Enter $911.20, or choose another reason.")]
    public void Of_a_charge_made_twice_exactly_one_stays(string right, string says, string cure)
    {
        var answer = Ask("duplicate-charge", "2026-08", EligibilityTest.ChargedTwice, [new(PostingKind.Charge, Day("2026-09-21"), Component.Tax, Dollars("911.20"))], charged: "1822.40", right: right);
        Assert.Equal((false, says, cure), (answer.Passes, answer.Says, answer.Cure));
    }

    [Fact]
    public void The_period_in_which_a_business_closed_takes_its_final_return()
    {
        var account = Account();
        account.Register("sales", FilingFrequency.Monthly, Day("2010-01-01"), Day("2026-08-12"));
        var answer = Ask("closed-before-period", "2026-08", EligibilityTest.ClosedBefore, account: account);
        Assert.Equal((false, "Sales 2026-08: the registration ended on Aug 12, 2026, within the period.", "Enter the final return of the period; what it says is due."), (answer.Passes, answer.Says, answer.Cure));
    }

    [Theory]
    [InlineData("902.09", true)] // the discount of 9.11 is all that is open
    [InlineData("902.08", false)]
    [InlineData("0", false)]
    public void A_discount_is_restored_only_for_what_the_books_show_as_paid(string paid, bool passes)
    {
        List<LedgerEntry> payment = paid == "0" ? [] : [new(PostingKind.Payment, Day("2026-09-21"), Component.Tax, -Dollars(paid))];
        var answer = Ask("discount", "2026-08", EligibilityTest.InTime, payment, right: "902.09", input: i => i with { FiledOn = Day("2026-09-21"), PaidOn = Day("2026-09-21") });
        Assert.Equal(passes, answer.Passes);
        Assert.Equal(passes ? null : "Take or move the payment first, with the day it counts from. The discount is then found by itself.", answer.Cure);
    }

    [Theory]
    [InlineData("907.20", "2026-09-21", true, "The rest is $5.00 or less, and no penalty or interest is owed.")]
    [InlineData("900.00", "2026-09-21", false, "Sales 2026-08: $11.20 is owed, more than the $5.00 that can be written off.")]
    [InlineData("911.20", "2026-09-21", false, "Sales 2026-08: no tax or fee is owed.")]
    public void Only_a_small_rest_is_written_off(string paid, string on, bool passes, string says)
    {
        // Asked on the due date: no penalty runs yet.
        var answer = Ask("small-balance", "2026-08", EligibilityTest.SmallRest, [new(PostingKind.Payment, Day(on), Component.Tax, -Dollars(paid))], today: "2026-09-21");
        Assert.Equal((passes, says), (answer.Passes, answer.Says));
    }

    [Theory]
    [InlineData("2026-09-21", "2026-09-21", true)]
    [InlineData("2026-09-21", "2026-09-22", false)]
    public void A_discount_takes_a_return_that_was_filed_and_paid_in_time(string filed, string paid, bool passes)
    {
        var answer = Ask("discount", "2026-08", EligibilityTest.InTime, input: i => i with { FiledOn = Day(filed), PaidOn = Day(paid) });
        Assert.Equal(passes, answer.Passes);
        Assert.Equal(passes ? null : "A postmark or a courier's receipt shows an earlier day. Enter the day it shows, and add it under Supporting documents.", answer.Cure);
    }

    [Theory]
    [InlineData("2026-09-21", "2026-09-21", false)]
    [InlineData("2026-09-21", "2026-09-22", true)]
    [InlineData("2026-09-22", "2026-09-21", true)]
    public void A_discount_is_lost_where_the_return_or_its_payment_came_late(string filed, string paid, bool passes) =>
        Assert.Equal(passes, Ask("discount-lost", "2026-08", EligibilityTest.NotInTime, input: i => i with { FiledOn = Day(filed), PaidOn = Day(paid) }).Passes);

    [Theory]
    [InlineData("2026-08", "2026-09-21", true, "Sales 2026-08 can be claimed back until Dec 31, 2029.")]
    [InlineData("2019-08", "2019-09-20", false, "Sales 2019-08 was paid, and the right to claim it back ended on Dec 31, 2022.")]
    public void Money_that_was_paid_is_credited_only_while_it_can_be_claimed_back(string period, string paid, bool passes, string says)
    {
        var answer = Ask("clerical-error", period, EligibilityTest.RefundRight, [new(PostingKind.Payment, Day(paid), Component.Tax, -Dollars("911.20"))], credit: "211.20", dueOn: paid);
        Assert.Equal((passes, says), (answer.Passes, answer.Says));
        Assert.Equal(passes, answer.Cure is null);
    }

    [Fact]
    public void A_reason_for_one_fee_is_not_for_another() =>
        Assert.Equal("Sales 2026-08 is not of Sewer, and this reason is only for that.", All("sewer-average", "2026-08", [], "911.20", null, Today, "0", "2026-09-21").First(a => a.Test is null).Says);

    private static EligibilityAnswer Ask(string reason, string period, EligibilityTest test, List<LedgerEntry>? more = null, string charged = "911.20", Func<AdjustmentInput, AdjustmentInput>? input = null, string? today = null, string credit = "0", string dueOn = "2026-09-21", string right = "0", Account? account = null) =>
        All(reason, period, more ?? [], charged, input, today is null ? Today : Day(today), credit, dueOn, right, account).Single(a => a.Test == test);

    private static IReadOnlyList<EligibilityAnswer> All(string reason, string period, List<LedgerEntry> more, string charged, Func<AdjustmentInput, AdjustmentInput>? input, DateOnly today, string credit, string dueOn, string right = "0", Account? other = null)
    {
        var of = other ?? _account;
        var obligation = Obligation(dueOn, period, account: of.Id);
        var ledger = new ObligationLedger(obligation, [new LedgerEntry(PostingKind.Charge, Day(dueOn), Component.Tax, Dollars("911.20")), .. more]);
        var balance = ledger.AsOf(today, EastBatonRouge);
        var told = new AdjustmentInput(obligation.Id);
        var adjustment = Adjustment.Begin(AdjustmentId.New(), new AdjustmentNumber(2026, 1), of.Id, new AdjustmentRequest { ReasonCode = reason, Periods = [input?.Invoke(told) ?? told] }, Act()).Value;
        var worked = new WorkedPeriod { Ledger = ledger, Before = balance, After = balance, Charged = Dollars(charged), Right = Dollars(right), Location = "1700", Credit = Dollars(credit) };
        return new Eligibility(EastBatonRouge, adjustment, of, [ledger], today).Of(EastBatonRouge.ReasonsOf(AdjustmentFigures.Duty).On(reason, Today).Value.Value, [worked]);
    }

    private static Account Some()
    {
        var account = Account();
        account.Register("sales", FilingFrequency.Monthly, Day("2010-01-01"), Day("2026-06-30"));
        return account;
    }
}
