using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Kernel;

public class PeriodTests
{
    [Theory]
    [InlineData("2026-08", PeriodKind.Month, "2026-08-01", "2026-08-31")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2026-12", PeriodKind.Month, "2026-12-01", "2026-12-31")]
    [InlineData("2026-Q2", PeriodKind.Quarter, "2026-04-01", "2026-06-30")]
    [InlineData("2026-H2", PeriodKind.HalfYear, "2026-07-01", "2026-12-31")]
    [InlineData("2026", PeriodKind.Year, "2026-01-01", "2026-12-31")]
    [InlineData("2999", PeriodKind.Year, "2999-01-01", "2999-12-31")]
    public void A_period_knows_its_days_and_prints_as_it_was_read(string text, PeriodKind kind, string first, string last)
    {
        var period = Period.Parse(text);
        Assert.Equal((kind, Day(first), Day(last), text), (period.Kind, period.FirstDay, period.LastDay, period.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-8")]
    [InlineData("2026-Q5")]
    [InlineData("2026-q1")]
    [InlineData("2026-H0")]
    [InlineData("2026-08-01")]
    [InlineData("2026/08")]
    [InlineData(" 2026")]
    [InlineData("1899")]
    [InlineData("3000")]
    [InlineData("9999")]
    [InlineData("+202")]
    public void What_is_no_period_is_refused(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Periods_stand_in_the_order_of_time()
    {
        Period[] sorted = [.. new[] { "2026-08", "2026", "2025-12", "2026-Q3", "2026-07" }.Select(Period.Parse).Order()];
        Assert.Equal(["2025-12", "2026", "2026-07", "2026-Q3", "2026-08"], sorted.Select(p => p.ToString()));
    }
}
