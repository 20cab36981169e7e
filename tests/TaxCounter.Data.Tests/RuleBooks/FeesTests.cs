using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>What licenses, user fees and prices come to by the shipped books; docs/duties/rule-books.md prints the same figures.</summary>
public class FeesTests
{
    [Theory]
    [InlineData("retail", "0", "50.00")]
    [InlineData("retail", "50000", "60.00")]
    [InlineData("retail", "5499999.99", "6000.00")]
    [InlineData("retail", "99999999", "6200.00")]
    [InlineData("contractor", "3000000", "1000.00")]
    [InlineData("wholesale", "14000000", "7500.00")]
    [InlineData("alcohol-a-beer", "1", "75.00")]
    [InlineData("alcohol-a-liquor", "1", "505.00")]
    public void A_license_by_last_years_receipts(string kind, string gross, string fee) => Assert.Equal(fee, License(kind, gross, 2026).Result);

    [Theory]
    [InlineData("0", "2026-06-30", null, "50.00", "Due at opening 50.00")]
    [InlineData("0", "2026-07-01", null, "25.00", "Due at opening 25.00")]
    [InlineData("12000", "2026-03-10", null, "120.00", "Due at opening 50.00; Receipts estimated for the year 120,000.00; License for the year 120.00")]
    [InlineData("12000", "2026-03-20", null, "120.00", "Due at opening 50.00; Receipts estimated for the year 108,000.00; License for the year 120.00")]
    [InlineData("4000", "2026-07-01", null, "25.00", "Due at opening 25.00; Receipts estimated for the year 24,000.00; License for the first year 25.00")]
    [InlineData("5000", "2026-07-01", null, "50.00", "Due at opening 25.00; Receipts estimated for the year 30,000.00; License for the year 50.00")]
    [InlineData("60000", "2026-12-10", null, "60.00", "Due at opening 25.00; Receipts through the end of the year 60,000.00; License for the year 60.00")]
    [InlineData("6000", "2026-03-10", 15, "120.00", "Due at opening 50.00; Receipts estimated for the year 120,000.00; License for the year 120.00")]
    public void A_new_business(string gross, string opened, int? days, string fee, string steps)
    {
        var it = License("retail", gross, 2026, opened, days);

        Assert.Equal(fee, it.Result);
        Assert.Equal(steps, string.Join("; ", it.Lines.Select(l => $"{l.Label} {l.Amount}")));
    }

    [Theory]
    [InlineData("50000", "2025-07-02", null, "99,726.78", "90.00")]
    [InlineData("50000", "2025-07-02", 100, "182,500.00", "180.00")]
    public void The_year_after_opening_is_stretched_to_a_full_one(string gross, string opened, int? days, string stretched, string fee)
    {
        var it = License("retail", gross, 2026, opened, days);
        Assert.Equal((stretched, fee), (it.Lines[0].Amount.ToString(), it.Result));
    }

    [Fact]
    public void A_business_that_closes_in_February_pays_for_its_days()
    {
        var it = License("retail", "730000", 2026, null, 31);
        Assert.Equal(("62,000.00", "60.00"), (it.Lines[0].Amount.ToString(), it.Result));
    }

    [Theory]
    [InlineData("jeweler", "1", 2026, null, null, "rule-books.unknown-license-class")]
    [InlineData("retail", "1", 1992, null, null, "rule-books.before-first-row")]
    [InlineData("retail", "1", 2026, "2027-01-01", null, "rule-books.opens-after-the-license-year")]
    [InlineData("retail", "1", 2026, "2025-05-01", 0, "rule-books.days-out-of-range")]
    [InlineData("retail", "1", 2026, null, 367, "rule-books.days-out-of-range")]
    public void A_license_that_cannot_be_worked_out_is_refused(string kind, string gross, int year, string? opened, int? days, string code) =>
        Assert.Equal(code, Books.EastBatonRouge.LicenseFee(Question(kind, gross, year, opened, days)).Refusal?.Code);

    [Theory]
    [InlineData("alcohol-a-liquor", "2026-07-01", "330.00")]
    [InlineData("alcohol-a-liquor", "2026-06-30", "505.00")]
    [InlineData("alcohol-a-beer", "2026-07-01", "48.75")]
    public void Taking_over_a_licensed_business_from_July_on_costs_a_part_and_a_permit_of_a_liquor_dealer(string kind, string on, string fee) =>
        Assert.Equal(fee, Books.EastBatonRouge.LicenseFee(Question(kind, "0", 2026, on, null) with { TakesOver = true }).Value.Result);

    [Theory]
    [InlineData("alcohol-b")]
    [InlineData("alcohol-c")]
    [InlineData("alcohol-r")]
    [InlineData("flat-fee")]
    public void A_class_whose_fee_was_not_found_says_whom_to_ask(string kind) =>
        Assert.Contains("is not in the rule book. Ask ", Books.EastBatonRouge.LicenseFee(Question(kind, "0", 2026, null, null)).Refusal?.Message, StringComparison.Ordinal);

    [Fact]
    public void Pennsylvania_has_no_license_fees() => Assert.Equal("This office has no license fees.", Books.Pennsylvania.LicenseFee(Question("retail", "1", 2026, null, null)).Refusal?.Message);

    [Theory]
    [InlineData("sewer", "2012-12-31", 8600, "40.56")]
    [InlineData("sewer", "2013-01-01", 3000, "17.90")]
    [InlineData("sewer", "2013-01-01", 0, "17.90")]
    [InlineData("sewer", "2020-01-01", 8600, "55.48")]
    [InlineData("sewer", "2023-06-01", 8.9, "50.99")]
    [InlineData("sewer", "2023-06-01", 4, "27.52")]
    [InlineData("solid-waste-extra-cart", "2026-01-01", 2, "14.00")]
    public void A_user_fee(string fee, string on, double usage, string amount) =>
        Assert.Equal(amount, Books.EastBatonRouge.UserFee(fee, (decimal)usage, Books.Day(on)).Value.Result);

    [Theory]
    [InlineData("sewer", "2022-01-01")]
    [InlineData("sewer", "2026-11-20")]
    [InlineData("solid-waste", "2026-11-20")]
    public void A_tariff_that_was_not_found_is_not_made_up(string fee, string on)
    {
        var no = Books.EastBatonRouge.UserFee(fee, 10, Books.Day(on)).Refusal;
        Assert.Equal("rule-books.not-in-the-rule-book", no?.Code);
        Assert.Contains("Ask", no!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PHILA", "0.25", "0.02")]
    [InlineData("PHILA", "0.26", "0.03")]
    [InlineData("ALLEG", "0.85", "0.07")]
    [InlineData("STATE", "1.10", "0.06")]
    [InlineData("STATE", "0.00", "0.00")]
    public void Pennsylvania_looks_state_and_local_tax_up_apart(string location, string price, string tax) =>
        Assert.Equal(tax, Books.Pennsylvania.SalesTaxAnswer(location, Books.Dollars(price), Books.Day("2026-11-05")).Value.Result);

    [Fact]
    public void In_East_Baton_Rouge_the_parts_of_a_price_add_up_to_the_whole()
    {
        var it = Books.EastBatonRouge.SalesTaxAnswer("1701", Books.Dollars("19.99"), Books.Day("2026-11-05")).Value;

        Assert.Equal("2.10", it.Result);
        Assert.Equal(["1.10", "1.00", "0.00"], it.Lines.Select(l => l.Amount!.Value.Plain()));
    }

    [Fact]
    public void From_2026_the_local_tax_goes_by_the_buyers_place()
    {
        string Note(string on) => Books.Pennsylvania.SalesTaxAnswer("PHILA", Books.Dollars("1.00"), Books.Day(on)).Value.Notes.Single();
        Assert.Contains("the seller's place", Note("2025-12-31"), StringComparison.Ordinal);
        Assert.Contains("where the buyer receives it", Note("2026-01-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-28", "2024-03-01", "2")]
    [InlineData("2026-11-20", "2026-11-20", "0")]
    public void Days_leave_the_first_out(string from, string to, string days) => Assert.Equal(days, Books.EastBatonRouge.DaysAnswer(Books.Day(from), Books.Day(to)).Value.Result);

    [Fact]
    public void A_factor_of_a_year_that_is_not_printed_says_which_row_holds_on() =>
        Assert.Contains("the row of 2026 still applies", Books.Pennsylvania.FactorAnswer(2027).Value.Notes.Single(), StringComparison.Ordinal);

    [Fact]
    public void A_year_before_the_first_factor_is_refused() => Assert.Equal("rule-books.before-first-row", Books.Pennsylvania.FactorAnswer(1981).Refusal?.Code);

    private static Calculation License(string kind, string gross, int year, string? opened = null, int? days = null) => Books.EastBatonRouge.LicenseFee(Question(kind, gross, year, opened, days)).Value;

    private static LicenseFeeQuestion Question(string kind, string gross, int year, string? opened, int? days) =>
        new() { Class = kind, Gross = Books.Dollars(gross), Year = year, Opened = opened is null ? null : Books.Day(opened), Days = days };
}
