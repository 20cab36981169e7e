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
        Assert.Equal(stays ? "Record on the account when the business closed, with its proof, then come back." : null, answer.Cure);
    }

    [Theory]
    [InlineData(true, "The same amount was charged twice.")]
    [InlineData(false, "Sales 2026-08: $911.20 was charged once, and no other period of the same tax that overlaps has the same amount.")]
    public void A_duplicate_is_the_same_amount_twice(bool twice, string says)
    {
        List<LedgerEntry> more = twice ? [new(PostingKind.Charge, Day("2026-09-21"), Component.Tax, Dollars("911.20"))] : [];
        Assert.Equal((twice, says), (Ask("duplicate-charge", "2026-08", EligibilityTest.ChargedTwice, more, charged: twice ? "1822.40" : "911.20").Passes, Ask("duplicate-charge", "2026-08", EligibilityTest.ChargedTwice, more, charged: twice ? "1822.40" : "911.20").Says));
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

    private static EligibilityAnswer Ask(string reason, string period, EligibilityTest test, List<LedgerEntry>? more = null, string charged = "911.20", Func<AdjustmentInput, AdjustmentInput>? input = null, string? today = null, string credit = "0", string dueOn = "2026-09-21") =>
        All(reason, period, more ?? [], charged, input, today is null ? Today : Day(today), credit, dueOn).Single(a => a.Test == test);

    private static IReadOnlyList<EligibilityAnswer> All(string reason, string period, List<LedgerEntry> more, string charged, Func<AdjustmentInput, AdjustmentInput>? input, DateOnly today, string credit, string dueOn)
    {
        var obligation = Obligation(dueOn, period, account: _account.Id);
        var ledger = new ObligationLedger(obligation, [new LedgerEntry(PostingKind.Charge, Day(dueOn), Component.Tax, Dollars("911.20")), .. more]);
        var balance = ledger.AsOf(today, EastBatonRouge);
        var told = new AdjustmentInput(obligation.Id);
        var adjustment = Adjustment.Begin(AdjustmentId.New(), new AdjustmentNumber(2026, 1), _account.Id, new AdjustmentRequest { ReasonCode = reason, Periods = [input?.Invoke(told) ?? told] }, Act()).Value;
        var worked = new WorkedPeriod { Ledger = ledger, Before = balance, After = balance, Charged = Dollars(charged), Right = Dollars("0"), Location = "1700", Credit = Dollars(credit) };
        return new Eligibility(EastBatonRouge, adjustment, _account, [ledger], today).Of(EastBatonRouge.ReasonsOf(AdjustmentFigures.Duty).On(reason, Today).Value.Value, [worked]);
    }

    private static Account Some()
    {
        var account = Account();
        account.Register("sales", FilingFrequency.Monthly, Day("2010-01-01"), Day("2026-06-30"));
        return account;
    }
}
