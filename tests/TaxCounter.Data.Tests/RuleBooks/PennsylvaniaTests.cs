using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Worked figures of docs/duties/rule-books.md, through the real book.</summary>
public class PennsylvaniaTests
{
    private static LateCharges LateChargesOf(LateChargesQuestion question) => Books.Pennsylvania.LateChargesOf(question).Value;

    [Fact]
    public void Interest_is_tax_times_days_times_the_printed_factor()
    {
        var step = LateChargesOf(Books.Question("sales", "719.00", "2017-01-17", "2017-04-18")).Steps.Single();

        Assert.Equal((91, 0.000110m, "7.20"), (step.Days, step.Factor, step.Amount.Plain()));
        Assert.Equal("719.00 × 0.000110 × 91 days", step.Formula);
        Assert.Equal("91 days, from Jan 18", step.Label);
        Assert.Equal("REV-1611, 2017", step.Authority.Text);
    }

    [Fact]
    public void Interest_across_the_new_year_is_split_and_each_leg_rounded()
    {
        var it = LateChargesOf(Books.Question("sales", "1000.00", "2023-11-20", "2024-03-01"));

        Assert.Equal(
            [
                "41 days, from Nov 21, 2023: 1,000.00 × 0.000192 × 41 days = 7.87",
                "61 days, from Jan 1: 1,000.00 × 0.000219 × 61 days = 13.36",
            ],
            it.Steps.Select(s => $"{s.Label}: {s.Formula} = {s.Amount}"));
        Assert.Equal("21.23", it.Interest.Plain());
        Assert.Equal("Interest grows by about 0.22 a day.", it.Next);
        Assert.Equal(Books.Day("2024-03-02"), it.NextIncreaseOn);
    }

    [Fact]
    public void A_part_payment_lowers_the_base_from_the_next_day_on()
    {
        var it = LateChargesOf(Books.Question("sales", "1000.00", "2026-01-20", "2026-04-20", "2026-02-19=400.00"));

        Assert.Equal(["1,000.00 × 0.000192 × 30 days", "600.00 × 0.000192 × 60 days"], it.Steps.Select(s => s.Formula));
        Assert.Equal("12.67", it.Interest.Plain()); // 5.76 + 6.91
    }

    [Theory]
    [InlineData("2026-10-20", "0.00")] // filed in time
    [InlineData("2026-10-21", "50.00")]
    [InlineData("2026-11-20", "50.00")] // not more than one month
    [InlineData("2026-11-21", "100.00")]
    [InlineData("2026-12-01", "100.00")] // due October 20, December 1: two months or fractions
    [InlineData("2027-06-01", "250.00")] // the cap
    [InlineData("9999-12-31", "100.00")] // not filed yet as of December 1
    public void Late_filing_costs_five_percent_a_month(string filed, string penalty)
    {
        var asOf = filed.StartsWith('9') ? "2026-12-01" : "2027-06-30";
        Assert.Equal(penalty, LateChargesOf(Books.Question("sales", "1000.00", "2026-10-20", asOf, "", filed)).Penalty.Plain());
    }

    [Theory]
    [InlineData("10.00", "2.00")]
    [InlineData("0.00", "2.00")]
    [InlineData("40.00", "2.00")]
    [InlineData("40.20", "2.01")]
    public void Late_filing_costs_at_least_two_dollars(string tax, string penalty)
    {
        var it = LateChargesOf(Books.Question("sales", tax, "2026-10-20", "2026-11-01", "", "2026-11-01"));

        Assert.Equal(penalty, it.Penalty.Plain());
        Assert.Equal(it.Penalty, it.Steps.Where(s => s.Component == Component.Penalty).Total(s => s.Amount));
    }

    [Fact]
    public void Without_a_filing_day_the_late_filing_penalty_is_noted_not_guessed()
    {
        var it = LateChargesOf(Books.Question("sales", "1000.00", "2026-10-20", "2026-11-20"));

        Assert.Equal(Money.Zero, it.Penalty);
        Assert.Equal(["This penalty is for filing late. No filing date is recorded, so no penalty is charged until the filing date is entered."], it.Notes);
    }

    [Theory]
    [InlineData("STATE", "911.20")]
    [InlineData("ALLEG", "781.03 130.17")]
    [InlineData("PHILA", "683.40 227.80")]
    public void Local_tax_is_shared_by_place(string location, string parts) =>
        Assert.Equal(parts, string.Join(' ', Books.Pennsylvania.FundShares("sales", location, Books.Day("2026-08-31")).Value.Split(Books.Dollars("911.20")).Select(p => p.Amount.Plain())));

    [Fact]
    public void Payment_order_on_sales_tax_is_an_open_question()
    {
        var row = Books.Pennsylvania.Counter.PaymentOrder.InForce.On(Books.Day("2026-11-20")).Value;

        Assert.Equal(Certainty.Open, row.Authority.Certainty);
        Assert.Equal([Component.Interest, Component.Tax, Component.Fee, Component.Penalty, Component.OtherFee], row.Value.Value);
    }
}
