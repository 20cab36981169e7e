using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Adjustments.SomeWorksheet;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>The worked examples of docs/duties/adjustments.md: each worksheet to the cent, with its steps.</summary>
public class WorksheetTests
{
    [Theory]
    [InlineData("2023-05", "50.99", "7.9 8.1 7.4 7.7 7.6 7.5", null, "45.24")] // 46.2 / 6 = 7.7; 27.52 + 3.7 × 4.79
    [InlineData("2023-05", "50.99", "3.9 3.5 3.0 3.2 3.4 4.0", null, "27.52")] // 21.0 / 6 = 3.5, within the minimum
    [InlineData("2023-Q2", "152.97", "7.9 8.1 7.4 7.7 7.6 7.5", null, "135.72")] // three months of it
    [InlineData("2021-05", "60.49", "6100 5900 6000 6200 5800 6000", null, "42.20")] // 24.50 + 3,000 / 100 × 0.59
    [InlineData("2026-05", "55.00", "7.9 8.1 7.4 7.7 7.6 7.5", "48.10", "48.10")] // no tariff in the book: the office's own figure
    public void A_sewer_average(string period, string charged, string readings, string? fee, string right)
    {
        var answer = Works("sewer-average", "sewer", period, charged, i => i with { Readings = readings }, fee);
        Assert.Equal(Dollars(right), answer.Right);
        Assert.StartsWith("Average of 6 months", answer.Lines[1].Label, StringComparison.Ordinal);
        Assert.Equal(fee is not null, answer.Notes.Any(n => n.Contains("office policy", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sewer_average_without_a_tariff_says_what_the_book_does_not_know_and_asks_for_the_fee()
    {
        var refusal = Of("sewer-average", "sewer", "2026-05", "55.00", i => i with { Readings = "7.9 8.1 7.4 7.7 7.6 7.5" }, null).Refusal!;
        Assert.Equal("2026-05: The sewer tariff from 2024 on is not in the rule book. Ask Environmental Services, sewer user fee. Enter the monthly fee for 7.7 as the tariff in force prints it. It is kept as the office's own figure.", refusal.Message);
        Assert.Equal("Enter 6 monthly readings, one after another, such as 7.9 8.1 7.4. None can be below zero.", Of("sewer-average", "sewer", "2023-05", "50.99", i => i with { Readings = "7.9 8.1" }, null).Refusal!.Message);
    }

    [Theory]
    [InlineData("2026-05", "30.00", 3, 1, "16.00")] // 2 × 7.00
    [InlineData("2026-Q2", "90.00", 1, 0, "69.00")] // 1 × 7.00 × 3 months
    public void Carts_that_are_not_there(string period, string charged, int paid, int there, string right) =>
        Assert.Equal(Dollars(right), Works("carts", "solid-waste", period, charged, i => i with { CartsCharged = paid, CartsThere = there }).Right);

    [Theory]
    [InlineData("2026-05", "50.99", "2026-05-01", "2026-06-15", "0.00")]
    [InlineData("2026-Q2", "152.97", "2026-05-01", "2026-06-15", "101.98")] // one whole month of three
    [InlineData("2026", "600.00", "2026-03-15", "2026-06-30", "450.00")] // April, May, June of twelve
    public void A_vacant_building(string period, string charged, string from, string to, string right) =>
        Assert.Equal(Dollars(right), Works("vacancy", "sewer", period, charged, i => i with { Answers = new Dictionary<string, string> { ["from"] = from, ["to"] = to } }).Right);

    [Theory]
    [InlineData("2026-05-02", "2026-05-30", "adjustments.no-vacant-month")]
    [InlineData("2026-06-15", "2026-05-01", "adjustments.vacant-days")]
    [InlineData("", "", "adjustments.vacant-days")]
    public void A_building_that_was_not_vacant_for_a_whole_month(string from, string to, string code) =>
        Assert.Equal(code, Of("vacancy", "sewer", "2026-05", "50.99", i => i with { Answers = new Dictionary<string, string> { ["from"] = from, ["to"] = to } }, null).Refusal!.Code);

    [Theory]
    [InlineData("1701", "18000.00", "990.00")] // 5.5%
    [InlineData("1702", "18000.00", "1080.00")] // 6%
    [InlineData("L", "18000.00", "1350.00")] // 7.5%
    [InlineData("1701", "16567.33", "911.20")] // 911.20315
    public void The_rate_of_the_right_place(string location, string taxable, string right)
    {
        var answer = Works("wrong-rate", "sales", "2026-08", "1080.00", i => i with { Location = location }, taxable);
        Assert.Equal((Dollars(right), location), (answer.Right, answer.Location));
    }

    [Theory]
    [InlineData("2026-09-21", "2026-09-21", "902.09")] // 911.20 less 1%, 9.11
    [InlineData("2026-09-22", "2026-09-21", "911.20")] // filed late: none
    public void A_discount_by_the_days_that_are_shown(string filed, string paid, string right) =>
        Assert.Equal(Dollars(right), Works("discount", "sales", "2026-08", "911.20", filed: filed, paid: paid).Right);

    [Fact]
    public void A_discount_that_was_not_earned_is_charged_again() =>
        Assert.Equal(Dollars("911.20"), Works("discount-lost", "sales", "2026-08", "902.09", amount: "911.20", filed: "2026-09-21", paid: "2026-09-30").Right);

    [Fact]
    public void What_is_said_what_is_cancelled_and_a_small_rest()
    {
        Assert.Equal(Dollars("700.00"), Works("amended-return", "sales", "2026-08", "911.20", amount: "700.00").Right);
        Assert.Equal(Money.Zero, Works("closed-before-period", "sales", "2026-08", "911.20").Right);
        Assert.Equal(Dollars("907.20"), Works("small-balance", "sales", "2026-08", "911.20", paidSoFar: "907.20").Right);
        Assert.Equal("2026-08: enter the right amount.", Of("amended-return", "sales", "2026-08", "911.20", null, null).Refusal!.Message);
    }

    [Theory]
    [InlineData("east-baton-rouge", 15)]
    [InlineData("pennsylvania", 11)]
    public void Every_reason_of_an_office_has_a_worksheet_an_authority_and_tests(string office, int reasons)
    {
        var rules = TaxCounter.Data.RuleBooks.RuleBookLoader.Load(office);
        var all = rules.ReasonsOf(AdjustmentFigures.Duty).All;
        Assert.Equal(reasons, all.Count);
        Assert.All(all, r => Assert.True(r.Rows.On(Today) is { Refusal: null } row && row.Value.Value.Adjustment is { Tests.Count: > 0 } && row.Value.Authority.Text.Length > 0));
    }
}
