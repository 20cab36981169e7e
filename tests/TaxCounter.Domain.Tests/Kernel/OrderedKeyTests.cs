using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class OrderedKeyTests
{
    [Fact]
    public void Keys_rise_in_the_order_they_are_made()
    {
        var keys = Enumerable.Range(0, 20_000).Select(_ => OrderedKey.New()).ToList();

        Assert.Equal(keys.OrderBy(k => k.ToString(), StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Two_clerks_at_once_never_get_the_same_key()
    {
        var keys = new Guid[8][];
        Parallel.For(0, keys.Length, clerk => keys[clerk] = [.. Enumerable.Range(0, 5_000).Select(_ => OrderedKey.New())]);

        Assert.Equal(8 * 5_000, keys.SelectMany(k => k).Distinct().Count());
    }

    [Fact]
    public void It_is_a_version_7_key() => Assert.Equal((7, 0x8), (OrderedKey.New().Version, OrderedKey.New().Variant & 0xC));
}
