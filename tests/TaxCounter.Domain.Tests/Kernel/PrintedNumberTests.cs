using System.Reflection;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class PrintedNumberTests
{
    private sealed class LicenseSeries : INumberSeries
    {
        public static string Prefix => "LIC";

        public static string Name => "license";
    }

    [Theory]
    [InlineData(2026, 4562, "R-2026-004562-8")]
    [InlineData(2026, 1, "R-2026-000001-1")]
    [InlineData(2026, 1234567, "R-2026-1234567-0")]
    public void A_receipt_is_printed_with_year_running_number_and_check_digit(int year, int running, string printed)
    {
        Assert.Equal(printed, ReceiptNumber.Of(year, running).ToString());
        Assert.Equal(ReceiptNumber.Of(year, running), ReceiptNumber.Parse(printed));
    }

    [Theory]
    [InlineData("R-2026-004562-8")]
    [InlineData("r20260045628")]
    [InlineData(" r-2026-0045628 ")]
    [InlineData("R 2026 004562 8")]
    public void It_is_read_with_or_without_dashes_and_in_either_case(string typed)
    {
        Assert.True(ReceiptNumber.TryParse(typed, out var number));
        Assert.Equal(ReceiptNumber.Of(2026, 4562), number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("R-2026-004562-7")]
    [InlineData("D-2026-004562-8")]
    [InlineData("R-2026-000000-2")]
    [InlineData("R-2026-0004562-8")]
    [InlineData("R-2026-4562-8")]
    [InlineData("R-2026-00456x-8")]
    [InlineData("R-2026-9999999999-1")]
    [InlineData("LIC-2026-004562-8")]
    public void What_was_never_printed_is_no_number(string? typed) => Assert.False(ReceiptNumber.TryParse(typed, out _));

    [Theory]
    [InlineData("LIC-2026-000012-8")]
    [InlineData("lic20260000128")]
    public void A_series_may_begin_with_a_short_word(string typed)
    {
        Assert.True(PrintedNumber<LicenseSeries>.TryParse(typed, out var number));
        Assert.Equal("LIC-2026-000012-8", number.ToString());
        Assert.False(LetterNumber.TryParse(typed, out _));
    }

    [Fact]
    public void No_number_prints_as_nothing() => Assert.Equal("", default(ReceiptNumber).ToString());

    [Fact]
    public void No_two_series_have_the_same_prefix_or_name()
    {
        var series = typeof(INumberSeries).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(INumberSeries))).ToList();
        var prefixes = series.ConvertAll(t => (string)t.GetProperty("Prefix", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!);
        var names = series.ConvertAll(t => (string)t.GetProperty("Name", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!);
        Assert.Subset(prefixes.ToHashSet(), new HashSet<string>(["R", "Q", "D", "W", "L"]));
        Assert.Equal(prefixes.Count, prefixes.Distinct().Count());
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(prefixes, p => Assert.Matches("^[A-Z]{1,3}$", p));
    }
}
