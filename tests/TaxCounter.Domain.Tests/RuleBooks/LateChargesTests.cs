using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.RuleBooks.SomeRules;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>Each kind of rule by itself.</summary>
public class LateChargesTests
{
    private static readonly DateOnly _due = Day("2026-02-20");

    [Theory]
    [InlineData(PenaltyStepping.ThirtyDaysOrPart, "2026-03-03", 5)] // the case in which three papers disagree
    [InlineData(PenaltyStepping.FirstOfMonth, "2026-03-03", 10)]
    [InlineData(PenaltyStepping.CompletedThirtyDays, "2026-03-03", 0)]
    [InlineData(PenaltyStepping.CompletedThirtyDays, "2026-03-21", 0)] // 29 days
    [InlineData(PenaltyStepping.CompletedThirtyDays, "2026-03-22", 5)] // 30 days
    [InlineData(PenaltyStepping.CompletedThirtyDays, "2026-04-20", 5)]
    [InlineData(PenaltyStepping.CompletedThirtyDays, "2026-04-21", 10)]
    [InlineData(PenaltyStepping.ThirtyDaysOrPart, "2026-03-22", 5)]
    [InlineData(PenaltyStepping.ThirtyDaysOrPart, "2026-03-23", 10)]
    [InlineData(PenaltyStepping.MonthOrPart, "2026-03-20", 5)]
    [InlineData(PenaltyStepping.MonthOrPart, "2026-03-21", 10)]
    [InlineData(PenaltyStepping.MonthOrPart, "2030-01-01", 25)]
    [InlineData(PenaltyStepping.FirstOfMonth, "2026-02-21", 5)]
    [InlineData(PenaltyStepping.FirstOfMonth, "2026-04-01", 15)]
    [InlineData(PenaltyStepping.FirstOfMonth, "2030-01-01", 25)]
    public void A_penalty_steps_when_its_kind_says(PenaltyStepping stepping, string asOf, long dollars)
    {
        var it = Book(Penalty with { Stepping = stepping }).LateChargesOf(Question(100_00, _due, Day(asOf))).Value;

        Assert.Equal(new Money(dollars * 100), it.Penalty);
        Assert.Equal(it.Penalty, it.Steps.Total(s => s.Amount));
    }

    [Theory]
    [InlineData(PenaltyStepping.CompletedThirtyDays, StepUnit.FullThirtyDays, 2)]
    [InlineData(PenaltyStepping.ThirtyDaysOrPart, StepUnit.ThirtyDaysOrPart, 3)]
    [InlineData(PenaltyStepping.MonthOrPart, StepUnit.MonthOrPart, 3)]
    [InlineData(PenaltyStepping.FirstOfMonth, StepUnit.CalendarMonthOrPart, 4)]
    public void A_step_says_what_it_counted_and_how_many(PenaltyStepping stepping, StepUnit unit, int count)
    {
        var step = Assert.Single(Book(Penalty with { Stepping = stepping }).LateChargesOf(Question(100_00, _due, Day("2026-05-01"))).Value.Steps);

        Assert.Equal((unit, count, step.From), (step.Unit, step.Count, step.FirstDay));
        Assert.Equal(step.Amount, step.Base.Times(step.Rate * step.Count, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void What_lies_ahead_is_told_in_facts()
    {
        var book = Book(Penalty with { Stepping = PenaltyStepping.ThirtyDaysOrPart });

        var late = book.LateChargesOf(Question(100_00, _due, _due)).Value;
        Assert.Equal([new UpcomingChange(UpcomingChangeKind.BecomesLate, Day("2026-02-21")) { Penalty = new Money(5_00) }], late.UpcomingChanges);
        var second = book.LateChargesOf(Question(100_00, _due, Day("2026-03-03"))).Value;
        Assert.Equal(
            [
                new UpcomingChange(UpcomingChangeKind.StepBegins, Day("2026-03-23")) { Number = 2, Unit = StepUnit.ThirtyDaysOrPart, Penalty = new Money(5_00) },
                new UpcomingChange(UpcomingChangeKind.CapComes, Day("2026-06-21")) { Cap = 0.25m },
            ],
            second.UpcomingChanges);
        Assert.True(second.PenaltyGrows);
        var capped = book.LateChargesOf(Question(100_00, _due, Day("2026-07-01"))).Value;
        Assert.False(capped.PenaltyGrows || capped.InterestGrows);
        Assert.Empty(capped.UpcomingChanges);
    }

    [Fact]
    public void A_thirty_day_period_that_was_paid_off_before_its_end_is_not_completed()
    {
        var book = Book(Penalty with { Stepping = PenaltyStepping.CompletedThirtyDays });

        Assert.Equal(Money.Zero, book.LateChargesOf(Question(100_00, _due, Day("2026-06-01"), new DatedAmount(Day("2026-03-10"), new Money(100_00)))).Value.Penalty);
        Assert.Equal(new Money(5_00), book.LateChargesOf(Question(100_00, _due, Day("2026-04-01"), new DatedAmount(Day("2026-03-10"), new Money(40_00)))).Value.Penalty);
    }

    [Theory]
    [InlineData("2025-01-31", "2025-02-28", 2_00)]
    [InlineData("2025-01-31", "2025-03-30", 2_00)]
    [InlineData("2025-01-31", "2025-03-31", 3_00)]
    [InlineData("2024-01-31", "2024-02-28", 1_00)]
    [InlineData("2024-01-31", "2024-02-29", 2_00)]
    [InlineData("2024-02-29", "2025-02-28", 13_00)]
    public void Months_of_interest_end_with_short_months_and_begin_again_on_the_due_day(string due, string asOf, long cents) =>
        Assert.Equal(new Money(cents), Book(null, Monthly).LateChargesOf(Question(100_00, Day(due), Day(asOf))).Value.Interest);

    [Fact]
    public void Interest_from_the_first_counts_the_month_of_the_due_day_whole()
    {
        var book = Book(null, Monthly with { Start = InterestStart.FirstOfDueMonth });

        Assert.Equal(Money.Zero, book.LateChargesOf(Question(100_00, _due, _due)).Value.Interest);
        Assert.Equal(new Money(1_00), book.LateChargesOf(Question(100_00, _due, Day("2026-02-28"))).Value.Interest);
        Assert.Equal(new Money(2_00), book.LateChargesOf(Question(100_00, _due, Day("2026-03-01"))).Value.Interest);
        Assert.Equal(Money.Zero, book.LateChargesOf(Question(100_00, _due, Day("2026-03-01"), new DatedAmount(_due, new Money(100_00)))).Value.Interest);
    }

    [Fact]
    public void A_new_rate_holds_for_months_that_begin_on_or_after_its_first_day()
    {
        var book = Book(null, Interest(InterestCounting.MonthOrPart, (Day("2020-01-01"), 0.01m, null), (Day("2026-04-01"), 0.02m, null)));

        var it = book.LateChargesOf(Question(100_00, _due, Day("2026-05-20"))).Value;

        Assert.Equal(["100.00 × 1% × 2", "100.00 × 2% × 2"], it.Steps.Select(s => s.Formula));
    }

    [Fact]
    public void A_new_rate_holds_for_days_from_its_first_day_on()
    {
        var book = Book(null, Interest(InterestCounting.AnnualDaily, (Day("2020-01-01"), 0.0365m, null), (Day("2026-02-26"), 0.073m, null)));

        var it = book.LateChargesOf(Question(10_000_00, _due, Day("2026-03-02"))).Value;

        Assert.Equal(["10,000.00 × 3.65% × 5 / 365", "10,000.00 × 7.3% × 5 / 365"], it.Steps.Select(s => s.Formula));
        Assert.Equal(new Money(15_00), it.Interest);
    }

    [Fact]
    public void A_leap_day_is_a_day_like_any_other_and_the_year_still_has_365() =>
        Assert.Equal(new Money(10), Book(null, Interest(InterestCounting.AnnualDaily, (Day("2000-01-01"), 0.0365m, null))).LateChargesOf(Question(1_000_00, Day("2024-02-28"), Day("2024-02-29"))).Value.Interest);

    [Fact]
    public void Half_a_cent_is_rounded_up() =>
        Assert.Equal(new Money(1), Book(Penalty).LateChargesOf(Question(10, _due, Day("2026-02-21"))).Value.Penalty);

    [Fact]
    public void The_cap_in_cents_holds_though_legs_are_rounded_one_by_one()
    {
        // Bases 0.11, 0.10, 0.11, 0.10, 0.11: each leg by itself is rounded up to a cent, five cents in all; 25% of 0.11 are three.
        var credits = new[] { new DatedAmount(Day("2026-03-01"), new Money(1)), new DatedAmount(Day("2026-04-01"), new Money(-1)), new DatedAmount(Day("2026-05-01"), new Money(1)), new DatedAmount(Day("2026-06-01"), new Money(-1)) };

        Assert.Equal(new Money(3), Book(Penalty).LateChargesOf(Question(11, _due, Day("2027-01-01"), credits)).Value.Penalty);
    }

    [Fact]
    public void An_overpayment_bears_no_interest_against_the_office()
    {
        var it = Book(Penalty, Monthly).LateChargesOf(Question(100_00, _due, Day("2026-12-31"), new DatedAmount(Day("2026-02-01"), new Money(500_00)))).Value;

        Assert.Equal((Money.Zero, Money.Zero, null), (it.Penalty, it.Interest, it.Next));
        Assert.Empty(it.Steps);
    }

    [Fact]
    public void A_tax_type_without_rules_costs_nothing() =>
        Assert.Equal((Money.Zero, Money.Zero), Book().LateChargesOf(Question(100_00, _due, Day("2026-12-31"))).Value is { } it ? (it.Penalty, it.Interest) : default);

    [Fact]
    public void A_rate_before_its_first_row_is_refused()
    {
        var book = Book(null, Interest(InterestCounting.AnnualDaily, (Day("2020-01-01"), 0.01m, null)));

        Assert.Equal("rule-books.before-first-row", book.LateChargesOf(Question(100_00, Day("2019-12-20"), Day("2020-02-01"))).Refusal?.Code);
    }
}
