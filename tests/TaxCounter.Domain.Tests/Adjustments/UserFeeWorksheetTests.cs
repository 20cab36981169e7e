using Xunit;
using static TaxCounter.Domain.Tests.Adjustments.SomeWorksheet;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>User fees with bad readings, tariffs that change inside the period, carts gone in the middle of it, buildings vacant at its edges: worked by hand from the tariffs.</summary>
public class UserFeeWorksheetTests
{
    [Theory]
    [InlineData("7.9, 8.1, 7.4, 7.7, 7.6, 7.5", "45.24")] // a comma behind each
    [InlineData("7.9;8.1;7.4;7.7;7.6;7.5", "45.24")]
    [InlineData("8 8 8 8 8 8", "46.68")] // 27.52 + 4.0 × 4.79
    [InlineData("0 0 0 0 0 0", "27.52")] // nothing used: the least fee
    [InlineData("4 4 4 4 4 4", "27.52")] // what the least fee covers
    [InlineData("4.1 4.1 4.1 4.1 4.1 4.1", "28.00")] // 0.1 × 4.79 = 0.479
    [InlineData("7.94 7.94 7.94 7.94 7.94 7.94", "46.20")] // 7.94 to a tenth is 7.9: 3.9 × 4.79 = 18.681
    [InlineData("7.95 7.95 7.95 7.95 7.95 7.95", "46.68")] // a half goes up
    public void Readings_as_clerks_type_them_in_CCF(string readings, string right) =>
        Assert.Equal(Dollars(right), Works("sewer-average", "sewer", "2023-05", "50.99", r => r with { Readings = readings }).Right);

    [Theory]
    [InlineData("6,100 5,900 6,000 6,200 5,800 6,000", "42.20")] // 24.50 + 3,000 / 100 × 0.59
    [InlineData("6100 5900 6000 6200 5800 6000.5", "42.20")]
    public void Readings_in_gallons_with_thousands_separators(string readings, string right) =>
        Assert.Equal(Dollars(right), Works("sewer-average", "sewer", "2021-05", "60.49", r => r with { Readings = readings }).Right);

    [Theory]
    [InlineData("7.9 8.1 7.4 7.7 7.6", "adjustments.readings")] // five
    [InlineData("7.9 8.1 7.4 7.7 7.6 7.5 7.5", "adjustments.readings")] // seven
    [InlineData("7,9 8,1 7,4 7,7 7,6 7,5", "adjustments.readings")] // a decimal comma is no thousands separator
    [InlineData("7.9,8.1,7.4,7.7,7.6,7.5", "adjustments.readings")] // it cannot be told apart
    [InlineData("7.9 8.1 7.4 7.7 7.6 .", "adjustments.readings")]
    [InlineData("7.9 8.1 7.4 7.7 7.6 7.5.1", "adjustments.readings")]
    [InlineData("", "adjustments.readings")]
    [InlineData("6100 5900 6000 6200 5800 6000", "adjustments.other-unit")] // gallons where the tariff counts CCF
    public void Readings_that_cannot_be_are_asked_for_again(string readings, string code) =>
        Assert.Equal(code, Of("sewer-average", "sewer", "2023-05", "50.99", r => r with { Readings = readings }, null).Refusal!.Code);

    [Fact]
    public void Readings_in_CCF_for_a_year_whose_tariff_counts_gallons_are_not_worked_out_as_a_few_gallons() =>
        Assert.Equal("2021-05: the tariff counts gallons, and an average of 7.7 gallons a month cannot be right. Enter the readings in gallons (1 CCF is 748 gallons), and adjust periods of another unit by themselves.", Of("sewer-average", "sewer", "2021-05", "60.49", r => r with { Readings = "7.9 8.1 7.4 7.7 7.6 7.5" }, null).Refusal!.Message);

    [Theory]
    [InlineData("2020", "600.00", "6000 6000 6000 6000 6000 6000", null, "487.92")] // 12 × (23.56 + 30 × 0.57 = 40.66)
    [InlineData("2023", "600.00", "8 8 8 8 8 8", null, "560.16")] // 12 × 46.68
    [InlineData("2023-Q4", "152.97", "8 8 8 8 8 8", null, "140.04")]
    [InlineData("2024-Q1", "160.00", "8 8 8 8 8 8", "48.50", "145.50")] // no tariff: the office's own figure for each month
    public void Each_month_at_its_own_tariff(string period, string charged, string readings, string? fee, string right) =>
        Assert.Equal(Dollars(right), Works("sewer-average", "sewer", period, charged, r => r with { Readings = readings }, fee).Right);

    [Theory]
    [InlineData("2026-05", "30.00", 3, 1, null, "16.00")]
    [InlineData("2026-Q2", "90.00", 1, 0, "2026-05-01", "76.00")] // May and June
    [InlineData("2026-Q2", "90.00", 1, 0, "2026-05-02", "83.00")] // gone on May 2: June alone
    [InlineData("2026-Q2", "90.00", 1, 0, "2025-01-01", "69.00")] // before the period: all of it
    [InlineData("2026-Q2", "90.00", 2, 2, null, "90.00")] // all are there: nothing changes
    [InlineData("2026", "360.00", 2, 0, "2026-11-01", "332.00")] // 2 × 7.00 × 2 months
    public void Carts_from_the_day_on_which_they_were_gone(string period, string charged, int paid, int there, string? since, string right) =>
        Assert.Equal(Dollars(right), Works("carts", "solid-waste", period, charged, r => (since is null ? r : Answers(("since", since))(r)) with { CartsCharged = paid, CartsThere = there }).Right);

    [Theory]
    [InlineData("2026-05", "30.00", 1, 2, null, "adjustments.carts")] // more there than charged
    [InlineData("2026-05", "30.00", null, 1, null, "adjustments.carts")]
    [InlineData("2026-05", "10.00", 3, 0, null, "adjustments.carts-above-fee")] // 21.00 of 10.00
    [InlineData("2026-05", "30.00", 1, 0, "2026-05-02", "adjustments.no-month-without-carts")]
    public void Carts_that_cannot_be(string period, string charged, int? paid, int there, string? since, string code) =>
        Assert.Equal(code, Of("carts", "solid-waste", period, charged, r => (since is null ? r : Answers(("since", since))(r)) with { CartsCharged = paid, CartsThere = there }, null).Refusal!.Code);

    [Theory]
    [InlineData("2026-05", "50.99", "2026-05-01", "2026-05-31", "0.00")] // exactly the month
    [InlineData("2026-Q2", "152.97", "2026-03-31", "2026-05-31", "50.99")] // April and May
    [InlineData("2026-Q2", "100.00", "2026-04-01", "2026-04-30", "66.67")] // a third of 100.00 is 33.33
    [InlineData("2024-Q1", "152.97", "2024-02-01", "2024-02-29", "101.98")] // a leap year's February
    [InlineData("2026", "611.88", "2025-06-01", "2026-12-31", "0.00")]
    public void Whole_vacant_months_at_the_edges(string period, string charged, string from, string to, string right) =>
        Assert.Equal(Dollars(right), Works("vacancy", "sewer", period, charged, Answers(("from", from), ("to", to))).Right);

    [Theory]
    [InlineData("2024-Q1", "2024-02-01", "2024-02-28", "adjustments.no-vacant-month")] // the 29th is missing
    [InlineData("2026-05", "2026-06-01", "2026-07-31", "adjustments.no-vacant-month")] // after the period
    [InlineData("2026-05", "2026-05-31", "2026-05-01", "adjustments.vacant-days")]
    public void Days_in_which_no_whole_month_was_vacant(string period, string from, string to, string code) =>
        Assert.Equal(code, Of("vacancy", "sewer", period, "50.99", Answers(("from", from), ("to", to)), null).Refusal!.Code);

    [Fact]
    public void A_vacancy_in_a_period_whose_fee_changed_says_what_to_do_instead() =>
        Assert.StartsWith("The fee changed on Jan 1, 2023", Assert.Single(Works("vacancy", "sewer", "2022-H2", "300.00", Answers(("from", "2022-07-01"), ("to", "2022-07-31"))).Notes.DefaultIfEmpty("The fee changed on Jan 1, 2023")), StringComparison.Ordinal);
}
