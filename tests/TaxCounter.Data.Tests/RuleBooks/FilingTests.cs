using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>How often somebody files, and what they keep for filing in time.</summary>
public class FilingTests
{
    private static readonly DateOnly _today = Books.Day("2026-11-20");

    [Theory]
    [InlineData("100000.00", null, "monthly", "level 2")]
    [InlineData("99999.99", null, "monthly", "level 1")]
    [InlineData("25000.00", null, "monthly", "level 1")]
    [InlineData("24999.99", null, "monthly", "$600 or more")]
    [InlineData("600.00", null, "monthly", "$600 or more")] // the statute: equals or exceeds
    [InlineData("599.99", "300.01", "quarterly", "Otherwise")]
    [InlineData("599.99", "300.00", "semiannual", "$300 or less")]
    [InlineData("0.00", "0.00", "semiannual", "$300 or less")]
    public void Pennsylvania_goes_by_the_third_quarter_of_the_preceding_year(string quarter, string? year, string frequency, string words)
    {
        var answer = Books.Pennsylvania.Filing.Frequency("sales", Amounts(quarter, year), _today).Value;

        Assert.Equal(frequency, answer.Result);
        Assert.Equal(frequency, $"{Books.Pennsylvania.Filing.FrequencyOf("sales", Amounts(quarter, year), _today).Value}".ToLowerInvariant());
        Assert.Contains(words, answer.Says, StringComparison.Ordinal);
        Assert.Equal(words.StartsWith("level", StringComparison.Ordinal), answer.Lines[^1].Label.StartsWith("Prepay 50%", StringComparison.Ordinal));
        Assert.Contains(answer.Notes, note => note.Contains("they differ at exactly $600", StringComparison.Ordinal));
    }

    [Fact]
    public void At_exactly_600_the_other_reading_says_something_else()
    {
        var tests = Books.Pennsylvania.Filing.Schedules[0].Tests;

        Assert.Equal(["statute", "rev-717"], tests.Readings.Select(r => r.Id));
        Assert.Equal([Comparison.AtLeast, Comparison.MoreThan], tests.Readings.Select(r => r.Value.Single(t => t.Threshold == Books.Dollars("600.00")).Compare));
        Assert.Equal(("statute", Certainty.Open), (tests.InForce.Rows[0].Value.Id, tests.InForce.Rows[0].Authority.Certainty));
    }

    [Fact]
    public void A_new_license_in_Pennsylvania_files_by_the_quarter_whatever_is_missing() =>
        Assert.Equal("quarterly", Books.Pennsylvania.Filing.Frequency("hotel-occupancy", new FilingAmounts { NewBusiness = true }, _today).Value.Result);

    [Theory]
    [InlineData("29.99", "quarterly")]
    [InlineData("30.00", "monthly")]
    [InlineData("0.00", "quarterly")]
    public void East_Baton_Rouge_goes_by_the_average_of_a_month(string average, string frequency)
    {
        var answer = Books.EastBatonRouge.Filing.Frequency("sales", new FilingAmounts { MonthlyAverage = Books.Dollars(average) }, _today).Value;

        Assert.Equal(frequency, answer.Result);
        Assert.Equal(["The office's own threshold for a quarterly filer was not found. Ask a supervisor of the Revenue Division."], answer.Notes);
    }

    [Fact]
    public void A_license_is_for_a_year() => Assert.Equal("annual", Books.EastBatonRouge.Filing.Frequency("occupational-license", new FilingAmounts(), _today).Value.Result);

    [Fact]
    public void What_is_missing_is_named()
    {
        var filing = Books.Pennsylvania.Filing;

        Assert.Equal("The filing frequency depends on the tax for the third quarter of the prior year. Enter it.", filing.Frequency("sales", new FilingAmounts(), _today).Refusal?.Message);
        Assert.Equal("The filing frequency depends on the tax for the year. Enter it.", filing.Frequency("sales", Amounts("599.99", null), _today).Refusal?.Message);
        Assert.Equal("The filing frequency depends on the average tax for a month. Enter it.", Books.EastBatonRouge.Filing.Frequency("sales", Amounts("1.00", "1.00"), _today).Refusal?.Message);
    }

    [Fact]
    public void Nonsense_is_refused_in_a_sentence()
    {
        Assert.Equal("The amount must be 0.00 or more: −1.00 was entered.", Books.Pennsylvania.Filing.Frequency("sales", Amounts("-1.00", null), _today).Refusal?.Message);
        Assert.Equal("rule-books.unknown-tax-type", Books.Pennsylvania.Filing.Frequency("sewer", Amounts("1.00", null), _today).Refusal?.Code);
        Assert.Equal("rule-books.before-first-row", Books.Pennsylvania.Filing.Frequency("sales", Amounts("1.00", null), Books.Day("2019-12-31")).Refusal?.Code);
        Assert.Equal("rule-books.not-in-the-rule-book", Books.EastBatonRouge.Filing.Frequency("occupancy", Amounts("1.00", null), _today).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-10", "4000.00", "2026-11-20", "2026-11-20", "25.00")] // PA-CASE-06
    [InlineData("2026-10", "2500.00", "2026-11-20", "2026-11-20", "25.00")] // PA-CASE-11
    [InlineData("2026-10", "2499.00", "2026-11-20", "2026-11-20", "24.99")]
    [InlineData("2026-10", "0.50", "2026-11-20", "2026-11-20", "0.01")] // half a cent up
    [InlineData("2026-10", "4000.00", "2026-11-21", "2026-11-20", "0.00")] // filed a day late
    [InlineData("2026-10", "4000.00", "2026-11-20", "2026-11-21", "0.00")] // paid a day late
    [InlineData("2026-05", "4000.00", "2026-06-22", "2026-06-22", "25.00")] // the due date as moved
    [InlineData("2026-Q1", "40000.00", "2026-04-20", "2026-04-20", "75.00")]
    [InlineData("2026-H1", "40000.00", "2026-08-20", "2026-08-20", "150.00")]
    [InlineData("2016-07", "40000.00", "2016-08-22", "2016-08-22", "400.00")] // before Act 84, by the act's own words
    [InlineData("2016-08", "40000.00", "2016-09-20", "2016-09-20", "25.00")]
    public void Discount_in_Pennsylvania(string period, string tax, string filed, string paid, string discount)
    {
        Assert.Equal(discount, Books.Pennsylvania.Discounts.Of(Question(period, tax, filed, paid)).Value.Result);
        Assert.Equal(Books.Dollars(discount), Books.Pennsylvania.Discounts.AmountOf(Question(period, tax, filed, paid)).Value);
    }

    [Theory]
    [InlineData("2026-10", "4000.00", "2026-11-20", "2026-11-20", "40.00")] // no cap
    [InlineData("2026-10", "4000.00", "2026-11-21", "2026-11-21", "0.00")]
    [InlineData("2026-08", "1234.56", "2026-09-21", "2026-09-21", "12.35")]
    [InlineData("2026-Q3", "89.00", "2026-10-20", "2026-10-20", "0.89")]
    public void Vendors_compensation_in_East_Baton_Rouge(string period, string tax, string filed, string paid, string discount) =>
        Assert.Equal(discount, Books.EastBatonRouge.Discounts.Of(Question(period, tax, filed, paid)).Value.Result);

    [Fact]
    public void The_discount_is_explained()
    {
        var answer = Books.Pennsylvania.Discounts.Of(Question("2026-10", "4000.00", "2026-11-20", "2026-11-20")).Value;

        Assert.Equal("The discount is $25.00; $3,975.00 is due.", answer.Says);
        Assert.Equal(["Due for October 2026", "Discount", "Maximum for a monthly return", "Amount due"], answer.Lines.Select(l => l.Label));
        Assert.Equal(["40.00", "25.00", "3975.00"], answer.Lines.Skip(1).Select(l => l.Amount!.Value.Plain()));
        Assert.Contains(answer.Notes, note => note.Contains("They differ for July 2016 only", StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_none_on_use_tax_in_Pennsylvania()
    {
        var question = Question("2026-10", "240.00", "2026-11-20", "2026-11-20") with { UseTax = true };

        Assert.Equal(("0.00", "No discount: there is none on use tax."), (Books.Pennsylvania.Discounts.Of(question).Value.Result, Books.Pennsylvania.Discounts.Of(question).Value.Says));
        Assert.Equal("2.40", Books.EastBatonRouge.Discounts.Of(question).Value.Result);
    }

    [Fact]
    public void A_late_return_is_told_both_days() =>
        Assert.Equal("No discount: the return was filed Nov 21, 2026, after the due date Nov 20, 2026.", Books.Pennsylvania.Discounts.Of(Question("2026-10", "4000.00", "2026-11-21", "2026-11-23")).Value.Says);

    [Fact]
    public void A_discount_on_nonsense_is_refused()
    {
        var good = Question("2026-10", "4000.00", "2026-11-20", "2026-11-20");

        Assert.Equal("'2026-10' is not the period of a quarterly return. Choose the frequency of the return.", Books.Pennsylvania.Discounts.Of(good with { Frequency = FilingFrequency.Quarterly }).Refusal?.Message);
        Assert.Equal("rule-books.amount-below-zero", Books.Pennsylvania.Discounts.Of(good with { Tax = Books.Dollars("-0.01") }).Refusal?.Code);
        Assert.Equal("rule-books.wrong-period", Books.EastBatonRouge.Discounts.Of(good with { Period = Period.Parse("2026") }).Refusal?.Code);
        Assert.Equal("The rule book of East Baton Rouge has nothing on a discount on occupational license. Ask a supervisor.", Books.EastBatonRouge.Discounts.Of(good with { TaxType = "occupational-license", Period = Period.Parse("2026") }).Refusal?.Message);
        Assert.Equal("rule-books.not-in-the-rule-book", Books.EastBatonRouge.Discounts.Of(good with { TaxType = "occupancy" }).Refusal?.Code);
    }

    private static FilingAmounts Amounts(string? quarter, string? year) => new()
    {
        ThirdQuarter = quarter is null ? null : Books.Dollars(quarter),
        Year = year is null ? null : Books.Dollars(year),
    };

    private static DiscountQuestion Question(string period, string tax, string filed, string paid) =>
        new() { TaxType = "sales", Period = Period.Parse(period), Tax = Books.Dollars(tax), FiledOn = Books.Day(filed), PaidOn = Books.Day(paid) };
}
