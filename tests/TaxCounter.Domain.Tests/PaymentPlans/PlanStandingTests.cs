using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>How a plan goes, read from the journal: 90.00 down, six months from Dec 4; 10 days of grace, 20 to make good.</summary>
public sealed class PlanStandingTests
{
    private readonly PlanDebt _debt = new();

    private string Each(PaymentPlan plan, int number) => plan.Current.Payments.First(p => p.Number == number).Amount.Plain();

    private PaymentPlan Kept(int installments)
    {
        var plan = _debt.Agreed();
        foreach (var payment in plan.Current.Payments.Take(installments + 1))
        {
            _debt.Pay(payment.Amount.Plain(), $"{payment.Due:yyyy-MM-dd}");
        }

        return plan;
    }

    [Fact]
    public void Two_of_six_kept_the_third_nine_days_late() =>
        Assert.Equal("2 of 6 kept, third nine days late: default in 21 days", _debt.On(Kept(2), "2027-02-13").Words());

    [Theory]
    [InlineData("2026-11-20", "0 of 6 kept, down payment of $90.00 due Nov 20, 2026")]
    [InlineData("2026-11-21", "0 of 6 kept, down payment one day late: default in 29 days")]
    [InlineData("2026-11-30", "0 of 6 kept, down payment ten days late: default in 20 days")]
    [InlineData("2026-12-01", "0 of 6 kept, down payment 11 days late: cure letter due")]
    public void The_down_payment_is_a_payment_of_the_plan(string day, string says) => Assert.Equal(says.Replace("ten", "10", StringComparison.Ordinal), _debt.On(_debt.Agreed(), day).Words());

    [Fact]
    public void A_plan_paid_as_agreed_ends_at_zero()
    {
        var plan = Kept(6);
        var standing = _debt.On(plan, "2027-05-04");

        Assert.Equal(("paid in full", 6, "0.00"), (standing.Words(), standing.Kept, standing.Owed.Plain()));
        Assert.All(standing.Lines, l => Assert.Equal(PlanLineState.Kept, l.State));
    }

    [Fact]
    public void A_payment_that_counts_from_its_day_keeps_the_installment_though_it_was_entered_later()
    {
        var plan = Kept(0);
        _debt.Pay(Each(plan, 1), "2026-12-14", effective: "2026-12-03");

        var line = _debt.On(plan, "2026-12-14").Lines[1];
        Assert.Equal((PlanLineState.Kept, Day("2026-12-03")), (line.State, line.KeptOn));
    }

    [Fact]
    public void A_late_one_is_kept_late_and_a_part_is_not_kept()
    {
        var plan = Kept(0);
        _debt.Pay("50.00", "2026-12-04");
        var part = _debt.On(plan, "2026-12-10").Lines[1];
        Assert.Equal((PlanLineState.Late, "50.00", 6), (part.State, part.Paid.Plain(), part.DaysLate));

        _debt.Pay(part.Remaining.Plain(), "2026-12-10");
        var line = _debt.On(plan, "2026-12-10").Lines[1];
        Assert.Equal((PlanLineState.KeptLate, 6), (line.State, line.DaysLate));
    }

    [Fact]
    public void A_voided_payment_leaves_its_installment_again()
    {
        var plan = Kept(1);
        var second = _debt.Pay(Each(plan, 2), "2027-01-04");
        Assert.Equal(2, _debt.On(plan, "2027-01-06").Kept);

        _debt.Books[0].Void(second);
        Assert.Equal("1 of 6 kept, second two days late: default in 28 days", _debt.On(plan, "2027-01-06").Words());
    }

    [Fact]
    public void A_check_that_came_back_needs_no_grace()
    {
        var plan = Kept(1);
        _debt.Pay(Each(plan, 2), "2027-01-04");
        _debt.Also(PostingKind.CheckReturned, "2027-01-04", Each(plan, 2));

        var standing = _debt.On(plan, "2027-01-06");
        Assert.Equal((PlanCauseKind.ReturnedCheck, true, true), (standing.Causes[0].Kind, standing.IsLetterDue, standing.Late is not null));
        Assert.StartsWith($"a check for ${Each(plan, 2)} came back, and installment 2 was due", standing.Causes[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void More_paid_early_shortens_the_plan_from_its_end()
    {
        var plan = Kept(0);
        _debt.Pay("300.00", "2026-12-04");
        var standing = _debt.On(plan, "2026-12-05");
        Assert.True(standing.Kept >= 2 && standing.Next!.Planned.Number == standing.Kept + 1);

        _debt.Pay(standing.Owed.Plain(), "2026-12-05");
        var done = _debt.On(plan, "2026-12-05");
        Assert.Equal(("paid in full", "0.00"), (done.Words(), done.Lines.Total(l => l.Remaining).Plain()));
        Assert.DoesNotContain(_debt.On(plan, "2027-06-30").Lines, l => l.State is PlanLineState.Late or PlanLineState.Open);
    }

    [Fact]
    public void A_new_charge_left_unpaid_endangers_the_plan()
    {
        var plan = Kept(1);
        _debt.Books.Add(Book("100.00", "2026-12-21", "2026-11", _debt.Customer));

        var standing = _debt.On(plan, "2026-12-22");
        Assert.Equal(PlanCauseKind.NewUnpaid, Assert.Single(standing.Causes).Kind);
        Assert.Equal("1 of 6 kept, Sales tax 2026-11 was due Dec 21, 2026 and is unpaid: default in 29 days", standing.Words().Replace("Sales 2026", "Sales tax 2026", StringComparison.Ordinal));
        Assert.Empty(_debt.On(plan, "2026-12-21").Causes);
    }

    [Fact]
    public void What_was_paid_before_the_plan_pays_no_installment_and_comes_on_top_when_it_is_taken_back()
    {
        var before = _debt.Pay("100.00", "2026-11-20");
        var plan = _debt.Agreed();
        Assert.True(_debt.On(plan, "2026-11-20").Paid.IsZero);
        var total = _debt.On(plan, "2026-11-20").Owed;

        _debt.Books[0].Void(before);
        var standing = _debt.On(plan, "2026-11-20");
        Assert.Equal(("100.00", 0, total + Dollars("100.00")), (standing.TakenBackBefore.Plain(), standing.Kept, standing.Owed));
        Assert.Equal(plan.Current.Total + Dollars("100.00"), standing.Lines.Total(l => l.Remaining));
    }

    [Fact]
    public void On_its_first_day_it_asks_for_what_was_agreed_though_less_is_owed_yet()
    {
        var plan = _debt.Agreed();

        Assert.All(_debt.On(plan, "2026-11-20").Lines, l => Assert.Equal((l.Planned.Amount, PlanLineState.Open), (l.Remaining, l.State)));
    }

    [Fact]
    public void A_rate_that_changes_in_the_middle_changes_only_the_last_payment()
    {
        var plan = Kept(5);
        var standing = _debt.On(plan, "2027-05-04");
        Assert.Equal(standing.Owed, standing.Lines[^1].Remaining);
        _debt.Also(PostingKind.Charge, "2027-04-10", "1.00", Component.OtherFee);

        Assert.Equal(standing.Owed + Dollars("1.00"), _debt.On(plan, "2027-05-04").Lines[^1].Remaining);
    }
}
