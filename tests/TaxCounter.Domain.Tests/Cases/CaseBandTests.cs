using TaxCounter.Domain.Cases;
using Xunit;

namespace TaxCounter.Domain.Tests.Cases;

public class CaseBandTests
{
    [Fact]
    public void The_bands_of_the_report_leave_nothing_out_and_nothing_twice() => Assert.All(new[] { CaseBand.Ages, CaseBand.Amounts }, bands =>
        Assert.All(bands.SelectMany(b => new[] { b.AtLeast, b.AtMost }).OfType<long>().SelectMany(v => new[] { v - 1, v, v + 1 }), value =>
        {
            var band = Assert.Single(bands, b => value >= (b.AtLeast ?? long.MinValue) && value <= (b.AtMost ?? long.MaxValue));
            Assert.Equal(band, CaseBand.Of(bands, value));
        }));
}
