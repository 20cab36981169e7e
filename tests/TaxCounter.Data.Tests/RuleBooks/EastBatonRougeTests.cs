using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Worked figures of docs/duties/rule-books.md, through the real book.</summary>
public class EastBatonRougeTests
{
    private static LateCharges LateChargesOf(LateChargesQuestion question) => Books.EastBatonRouge.LateChargesOf(question).Value;

    [Fact]
    public void August_sales_tax_unpaid_sixty_days_is_explained_as_drawn()
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-11-20"));

        Assert.Equal("91.12", it.Penalty.Plain());
        Assert.Equal("18.22", it.Interest.Plain());
        Assert.Collection(
            it.Steps,
            penalty =>
            {
                Assert.Equal(Component.Penalty, penalty.Component);
                Assert.Equal("60 days, from Sep 22", penalty.Label);
                Assert.Equal("911.20 × 5% × 2 periods of 30 days or part", penalty.Formula);
                Assert.Equal("EBR return form, line 21", penalty.Authority.Text);
                Assert.Equal((60, "2 periods"), (penalty.Days, penalty.Counted));
            },
            interest =>
            {
                Assert.Equal(Component.Interest, interest.Component);
                Assert.Equal("2 months or part, from Sep 21", interest.Label);
                Assert.Equal("911.20 × 1% × 2", interest.Formula);
                Assert.Equal("2 months", interest.Counted);
                Assert.Equal("R.S. 47:337.69(B); form, line 22", interest.Authority.Text);
            });
        Assert.Equal("Tomorrow, Nov 21, a third period begins: +45.56 penalty, +9.12 interest. The cap of 25% is reached Jan 20, 2027.", it.Next);
        Assert.Equal(new NextIncrease(Books.Day("2026-11-21"), Books.Dollars("45.56"), Books.Dollars("9.12")), it.NextIncrease);
    }

    [Theory]
    [InlineData("2026-09-21", "0.00", "0.00")]
    [InlineData("2026-09-22", "45.56", "9.11")]
    [InlineData("2026-10-20", "45.56", "9.11")]
    [InlineData("2026-10-21", "45.56", "18.22")]
    [InlineData("2026-10-22", "91.12", "18.22")]
    [InlineData("2026-11-21", "136.68", "27.34")]
    [InlineData("2026-11-30", "136.68", "27.34")]
    [InlineData("2027-01-19", "182.24", "36.45")]
    [InlineData("2027-01-20", "227.80", "36.45")]
    [InlineData("2027-01-21", "227.80", "45.56")]
    [InlineData("2028-09-21", "227.80", "227.80")]
    public void The_same_tax_on_other_days(string asOf, string penalty, string interest)
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", asOf));

        Assert.Equal((penalty, interest), (it.Penalty.Plain(), it.Interest.Plain()));
    }

    [Theory]
    [InlineData("2026-09-15=911.20", "0.00", "0.00")] // before the due date
    [InlineData("2026-09-21=911.20", "0.00", "0.00")] // on it
    [InlineData("2026-09-22=911.20", "45.56", "9.11")] // a day late
    [InlineData("2026-09-10=411.20", "50.00", "10.00")] // part in time
    [InlineData("2026-09-30=411.20", "70.56", "14.11")] // part within the first period: 911.20 × 5% + 500.00 × 5 %
    [InlineData("2026-10-21=411.20", "70.56", "18.22")] // last day of the first period; the second month of interest began that day
    [InlineData("2026-10-22=411.20", "91.12", "18.22")] // first day of the second period
    [InlineData("2026-09-30=411.20; 2026-10-01=250.00; 2026-10-05=250.00", "45.56", "9.11")] // several
    [InlineData("2026-09-30=2000.00", "45.56", "9.11")] // more than owed
    [InlineData("2026-09-15=911.20; 2026-09-15=-911.20", "91.12", "18.22")] // a check that came back: as if never paid
    [InlineData("2026-11-21=911.20", "91.12", "18.22")] // not yet paid as of the day asked
    public void Payments_before_and_after_the_due_day(string credits, string penalty, string interest)
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-11-20", credits));

        Assert.Equal((penalty, interest), (it.Penalty.Plain(), it.Interest.Plain()));
        Assert.Equal(it.Penalty, it.Steps.Where(s => s.Component == Component.Penalty).Total(s => s.Amount));
        Assert.Equal(it.Interest, it.Steps.Where(s => s.Component == Component.Interest).Total(s => s.Amount));
    }

    [Fact]
    public void A_part_payment_parts_the_explanation_in_legs()
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-11-20", "2026-09-30=411.20"));

        Assert.Equal(
            [
                "30 days, from Sep 22: 911.20 × 5% × 1 period of 30 days or part = 45.56",
                "30 days, from Oct 22: 500.00 × 5% × 1 period of 30 days or part = 25.00",
                "1 month or part, from Sep 21: 911.20 × 1% × 1 = 9.11",
                "1 month or part, from Oct 21: 500.00 × 1% × 1 = 5.00",
            ],
            it.Steps.Select(s => $"{s.Label}: {s.Formula} = {s.Amount}"));
    }

    [Fact]
    public void A_late_payment_ends_the_days_that_are_counted()
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-11-20", "2026-10-05=911.20"));

        Assert.Equal("14 days, from Sep 22", it.Steps[0].Label);
        Assert.Null(it.Next);
        Assert.Null(it.NextIncreaseOn);
    }

    [Fact]
    public void Before_the_due_day_it_is_said_what_lateness_would_cost()
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-09-18"));

        Assert.Empty(it.Steps);
        Assert.Equal("On Sep 22, it is late: +45.56 penalty, +9.11 interest.", it.Next);
    }

    [Fact]
    public void After_the_cap_only_interest_goes_on()
    {
        var it = LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2027-02-20"));

        Assert.Equal("Tomorrow, Feb 21, a sixth month begins: +9.11 interest. The penalty has reached its cap of 25%.", it.Next);
        Assert.Equal("150 days, from Sep 22, 2026", it.Steps[0].Label);
    }

    [Theory]
    [InlineData("2022-12-20", "2023-02-20", "25.48")] // due before 2023: 1,000.00 × 15% × 62 / 365, also after the new law
    [InlineData("2023-01-20", "2023-03-20", "30.00")] // due from 2023 on: 1% for every month or part; Feb 20 began the second, Mar 20 the third
    [InlineData("2024-01-22", "2024-03-21", "20.00")] // across February 29
    public void Interest_goes_by_the_due_day(string due, string asOf, string interest) =>
        Assert.Equal(interest, LateChargesOf(Books.Question("sales", "1000.00", due, asOf)).Interest.Plain());

    [Fact]
    public void A_later_adjustment_counts_from_the_due_day_on()
    {
        var question = Books.Question("sales", "911.20", "2026-09-21", "2026-11-20");
        var adjusted = question with { Charges = [.. question.Charges, new DatedAmount(Books.Day("2026-11-10"), Books.Dollars("-411.20"))] };

        Assert.Equal("50.00", LateChargesOf(adjusted).Penalty.Plain());
        Assert.Equal("91.12", LateChargesOf(adjusted with { AsOf = Books.Day("2026-11-09") }).Penalty.Plain());
    }

    [Theory]
    [InlineData("2026-02-28", "2026-02-28", "0.00")]
    [InlineData("2026-02-28", "2026-03-02", "0.00")] // a Saturday: Monday is still in time
    [InlineData("2026-02-28", "2026-03-03", "12.50")]
    [InlineData("2026-02-28", "2026-03-31", "12.50")]
    [InlineData("2026-02-28", "2026-04-01", "25.00")]
    [InlineData("2026-02-28", "2026-07-01", "62.50")]
    [InlineData("2026-02-28", "2026-11-20", "62.50")]
    [InlineData("2024-02-28", "2024-02-29", "0.00")] // a leap year's last day of February is still in time
    [InlineData("2024-02-28", "2024-03-01", "12.50")]
    [InlineData("2027-03-01", "2027-03-01", "0.00")] // February 28 was a Sunday
    [InlineData("2027-03-01", "2027-03-02", "12.50")]
    [InlineData("2027-03-01", "2027-04-01", "25.00")]
    public void License_penalty_steps_on_the_first_of_the_month(string due, string asOf, string penalty) =>
        Assert.Equal(penalty, LateChargesOf(Books.Question("occupational-license", "250.00", due, asOf)).Penalty.Plain());

    [Fact]
    public void License_interest_runs_by_the_day()
    {
        var it = LateChargesOf(Books.Question("occupational-license", "250.00", "2025-02-28", "2025-03-30"));

        Assert.Equal("3.08", it.Interest.Plain()); // 250.00 × 15% × 30 / 365 = 3.0822
        Assert.Equal("250.00 × 15% × 30 / 365", it.Steps[1].Formula);
        Assert.Equal("30 days, from Mar 1", it.Steps[1].Label);
        Assert.Equal("On Apr 1, a second month begins: +12.50 penalty. The cap of 25% is reached Jul 1. Interest grows by about 0.10 a day.", it.Next);
    }

    [Fact]
    public void No_late_charge_on_sewer_fees_is_made_up()
    {
        var it = LateChargesOf(Books.Question("sewer", "50.99", "2026-01-15", "2026-11-20"));

        Assert.Equal((Money.Zero, Money.Zero), (it.Penalty, it.Interest));
        Assert.Equal(["No late charge is in the rule book for sewer fees. Ask the Environmental Services billing desk."], it.Notes);
        Assert.Null(it.Next);
    }

    [Fact]
    public void A_due_day_before_the_first_row_is_refused_with_a_sentence()
    {
        var no = Books.EastBatonRouge.LateChargesOf(Books.Question("sales", "100.00", "2003-12-19", "2026-11-20")).Refusal;

        Assert.Equal("rule-books.before-first-row", no?.Code);
        Assert.Equal("The rule book has no penalty rule for sales tax in East Baton Rouge on Dec 19, 2003. Its first row begins on Jan 1, 2004. Ask a supervisor.", no?.Message);
    }

    [Theory]
    [InlineData("9999-12-31", "rule-books.too-far-ahead")]
    [InlineData("2199-12-31", null)]
    public void A_day_beyond_all_reason_is_refused(string asOf, string? code)
    {
        var question = Books.Question("sales", "100.00", "2026-01-20", asOf);

        Assert.Equal(code, Books.EastBatonRouge.LateChargesOf(question).Refusal?.Code);
        Assert.Equal(code, Books.EastBatonRouge.LateAmountsOf(question).Refusal?.Code);
    }

    [Fact]
    public void A_tax_of_another_office_is_refused() =>
        Assert.Equal("rule-books.unknown-tax-type", Books.EastBatonRouge.LateChargesOf(Books.Question("hotel-occupancy", "1.00", "2026-01-20", "2026-01-20")).Refusal?.Code);

    [Fact]
    public void Open_conflicts_keep_every_reading_and_say_which_is_in_force()
    {
        var penalty = Books.EastBatonRouge.FindTaxType("sales")!.Late!.Penalty!;

        Assert.Equal(["thirty-day-period-or-part", "completed-thirty-day-period", "first-of-the-month"], penalty.Readings.Select(r => r.Id));
        var row = penalty.InForce.On(Books.Day("2026-11-20")).Value;
        Assert.Equal(("thirty-day-period-or-part", Certainty.Open), (row.Value.Id, row.Authority.Certainty));
    }

    [Fact]
    public void Sales_tax_of_a_place_is_shared_among_its_funds_to_the_cent()
    {
        var shares = Books.EastBatonRouge.FundShares("sales", "1701", Books.Day("2026-08-31")).Value;

        Assert.Equal(["city-baton-rouge 2", "street-sewer 1.5", "school-ebr 1", "efid-ebr 1"], shares.Shares.Select(s => FormattableString.Invariant($"{s.Fund.Code} {s.Weight}")));
        Assert.Equal(["331.35", "248.51", "165.67", "165.67"], shares.Split(Books.Dollars("911.20")).Select(p => p.Amount.Plain()));
    }

    [Theory]
    [InlineData("occupational-license", "1701", "general")]
    [InlineData("alcohol-permit", null, "general")]
    [InlineData("sewer", "1700", "sewer")]
    [InlineData("solid-waste", null, "solid-waste")]
    public void Other_charges_go_to_one_fund_wherever_they_arise(string taxType, string? location, string fund) =>
        Assert.Equal(fund, Assert.Single(Books.EastBatonRouge.FundShares(taxType, location, Books.Day("2026-08-31")).Value.Shares).Fund.Code);

    [Fact]
    public void Penalty_and_interest_go_to_the_general_fund() =>
        Assert.Equal("general", Assert.Single(Books.EastBatonRouge.FundShares(Component.Interest, "sales", "1701", Books.Day("2026-08-31")).Value.Shares).Fund.Code);

    [Fact]
    public void A_place_the_office_does_not_know_is_refused() =>
        Assert.Equal("rule-books.unknown-location", Books.EastBatonRouge.FundShares("sales", "9999", Books.Day("2026-08-31")).Refusal?.Code);
}
