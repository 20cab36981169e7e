using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using static TaxCounter.Domain.Tests.PaymentPlans.PlanDebt;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>Offers worked out to the cent (docs/duties/payment-plans.md).</summary>
public sealed class PlanBenchTests
{
    private static readonly RuleBook _pennsylvania = RuleBookLoader.Load("pennsylvania");

    [Fact]
    public void Equal_payments_the_last_takes_what_is_left_and_it_ends_at_zero()
    {
        var plan = new PlanDebt().Work(Offer("90.00")).Value;

        Assert.Equal("2026-11-20=90.00 2026-12-04=X 2027-01-04=X 2027-02-04=X 2027-03-04=X 2027-04-05=X 2027-05-04=L", string.Join(' ', plan.Rows.Select(r => $"{r.Due:yyyy-MM-dd}={(r.Number == 0 ? r.Amount.Plain() : r == plan.Last ? "L" : r.Amount == plan.Rows[1].Amount ? "X" : "?")}")));
        Assert.Equal(Money.Zero, plan.Last.Left);
        Assert.Equal(plan.Owed + plan.GoesOn, plan.Total);
        Assert.Equal(plan.Total, plan.Rows.Total(r => r.ToTax + r.ToPenalty + r.ToInterest + r.ToOther));
        Assert.InRange(Math.Abs((plan.Last.Amount - plan.Rows[1].Amount).Cents), 0, 6);
    }

    [Fact]
    public void Interest_goes_on_at_the_rate_in_force_today_by_the_published_example()
    {
        // plans_refunds.md §1: 3,000.00 due Oct 20, 2026, paid by thirds: 24.19 to December 1 at 0.000192 a day.
        var book = Book("3000.00", "2026-10-20", "2026-09", rules: _pennsylvania);
        var ledger = book.Ledger;
        var atFirst = ledger.AsOf(Day("2026-12-01"), _pennsylvania);
        Assert.Equal("24.19", atFirst.InterestOwed.Plain());

        var plan = Domain.PaymentPlans.PlanBench.Work([ledger], Offer("0.00", months: 3, first: "2026-12-01"), Today, _pennsylvania).Value;
        Assert.Equal("2026-12-01 2027-01-04 2027-02-01", string.Join(' ', plan.Rows.Select(r => $"{r.Due:yyyy-MM-dd}")));
        Assert.Equal(atFirst.Owed - plan.Owed, plan.Rows[0].GoesOn);
        Assert.Equal(Money.Zero, plan.Last.Left);
    }

    [Fact]
    public void The_customer_may_say_how_much_each_month_and_the_last_one_is_what_is_left()
    {
        var plan = new PlanDebt().Work(Offer("0.00", each: "250.00")).Value;

        Assert.Equal(3, plan.Rows.Count);
        Assert.All(plan.Rows.SkipLast(1), r => Assert.Equal("250.00", r.Amount.Plain()));
        Assert.True(plan.Last.Amount <= Dollars("250.00") && plan.Last.Left.IsZero);
        Assert.Equal("rule-books.plan-too-little", new PlanDebt().Work(Offer("0.00", each: "1.00")).Refusal?.Code);
        Assert.Equal("rule-books.plan-each", new PlanDebt().Work(Offer("0.00", each: "0.00")).Refusal?.Code);
    }

    [Theory]
    [InlineData("600.00", 3, "2026-11-20", null, "payment-plans.first-not-ahead")]
    [InlineData("900.00", 3, "2026-12-01", null, "rule-books.plan-down")]
    [InlineData("0.00", 0, "2026-12-01", null, "rule-books.plan-months")]
    [InlineData("0.00", 3, "2026-12-01", 32, "rule-books.plan-day")]
    public void What_is_no_plan_is_refused(string down, int months, string first, int? day, string code) => Assert.Equal(code, new PlanDebt().Work(Offer(down, months, first, day)).Refusal?.Code);

    [Fact]
    public void The_31st_is_the_last_day_of_a_short_month_and_moves_off_a_weekend()
    {
        var plan = new PlanDebt().Work(Offer("0.00", months: 4, first: "2026-12-31", day: 31)).Value;

        Assert.Equal("2026-12-31 2027-02-01 2027-03-01 2027-03-31", string.Join(' ', plan.Rows.Select(r => $"{r.Due:yyyy-MM-dd}"))); // Jan 31 and Feb 28 are Sundays
    }

    [Fact]
    public void Several_obligations_are_paid_the_oldest_first_and_all_end_at_zero()
    {
        var debt = new PlanDebt(null, "911.20", "400.00", "33.33");
        var plan = debt.Work(Offer("100.00", months: 9)).Value;

        Assert.Equal(3, plan.Balances.Count);
        Assert.Equal((plan.Total, Money.Zero), (plan.Rows.Total(r => r.Amount), plan.Last.Left));
        Assert.True(plan.GoesOn.IsPositive);
        foreach (var row in plan.Rows)
        {
            debt.Pay(row.Amount.Plain(), $"{row.Due:yyyy-MM-dd}");
        }

        Assert.All(debt.Ledgers, l => Assert.Equal("0.00", l.AsOf(plan.Last.Due, EastBatonRouge).Owed.Plain()));
    }
}
