using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The published due dates, appeal days and discounts.</summary>
public partial class WorkedExamplesTests
{
    public static TheoryData<string> DueDates() => [.. _rows.Keys.Where(id => id.StartsWith("PA-DUE-", StringComparison.Ordinal))];

    public static TheoryData<string> Appeals() => [.. _rows.Keys.Where(id => id.StartsWith("PA-APP-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(DueDates))]
    public void Due_day(string id)
    {
        var (inputs, expected) = _rows[id];

        Assert.Equal(expected, Books.Pennsylvania.DueDates.DueDate("sales", PeriodOf(inputs)).Value.Result);
    }

    /// <summary>The notices are of inheritance tax; without a tax said the careful answer is the same day.</summary>
    [Theory]
    [MemberData(nameof(Appeals))]
    public void Appeal_day(string id)
    {
        var (inputs, expected) = _rows[id];
        var notice = Books.Day(Dates().Match(inputs).Value);

        Assert.Equal(Dates().Match(expected).Value, Books.Pennsylvania.Deadlines.AppealBy(notice, "inheritance").Value.Result);
        Assert.Equal(Dates().Match(expected).Value, Books.Pennsylvania.Deadlines.AppealBy(notice).Value.Result);
    }

    [Theory]
    [InlineData("PA-CASE-06", "tax collected ([0-9,.]+) for")]
    [InlineData("PA-CASE-11", "tax collected ([0-9,.]+), timely")]
    public void Discount_in_time(string id, string amount)
    {
        var (inputs, expected) = _rows[id];
        var tax = Books.Dollars(Regex.Match(inputs, amount).Groups[1].Value);

        var answer = Books.Pennsylvania.Discounts.Of(Discount(tax)).Value;

        Assert.StartsWith($"discount {answer.Result}", expected, StringComparison.Ordinal);
        Assert.True(!expected.Contains("net", StringComparison.Ordinal) || expected.EndsWith($"net remittance {answer.Lines[^1].Amount}", StringComparison.Ordinal), expected);
    }

    [Fact]
    public void PA_CASE_09_no_discount_on_use_tax()
    {
        var expected = _rows["PA-CASE-09"].Expected;
        var tax = Books.Dollars(Numbers().Match(expected).Value);

        var answer = Books.Pennsylvania.Discounts.Of(Discount(tax) with { UseTax = true }).Value;

        Assert.Equal(("240.00, no discount", "0.00"), (expected, answer.Result));
    }

    private static DiscountQuestion Discount(Money tax) =>
        new() { TaxType = "sales", Period = Period.Parse("2026-10"), Tax = tax, FiledOn = Books.Day("2026-11-20"), PaidOn = Books.Day("2026-11-20"), Frequency = FilingFrequency.Monthly };

    /// <summary><c>monthly Jan 2026</c>, <c>quarterly Q1 2026</c>, <c>semi-annual Jan-Jun 2026</c>.</summary>
    private static Period PeriodOf(string inputs)
    {
        var words = inputs.Split(' ');
        return Period.Parse($"{words[2]}-" + words[0] switch
        {
            "monthly" => DateTime.ParseExact(words[1], "MMM", CultureInfo.InvariantCulture).Month.ToString("00", CultureInfo.InvariantCulture),
            "quarterly" => words[1],
            _ => words[1] == "Jan-Jun" ? "H1" : "H2",
        });
    }
}
