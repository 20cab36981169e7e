using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class RecordPageTests
{
    [Theory]
    [InlineData(1, 0, 1, false)]
    [InlineData(1, 25, 1, false)]
    [InlineData(1, 26, 2, true)]
    [InlineData(2, 26, 2, false)]
    public void A_counted_list_knows_its_last_page(int number, int total, int last, bool hasMore)
    {
        var page = new RecordPage<int>([], number, total);
        Assert.Equal((last, hasMore), (page.Last, page.HasMore));
    }

    [Fact]
    public void A_page_that_is_not_there_is_the_nearest_one() => Assert.Equal([1, 1, 3], new[] { -4, 0, 9 }.Select(p => RecordPage<int>.Within(p, 51)));

    [Fact]
    public void A_list_that_nobody_counts_has_more_where_one_row_more_came()
    {
        var page = RecordPage<int>.Uncounted([1, 2, 3], 2, perPage: 2);
        Assert.Equal((true, 2), (page.HasMore, page.Rows.Count));
        Assert.False(RecordPage<int>.Uncounted([1, 2], 2, perPage: 2).HasMore);
        Assert.False(RecordPage<int>.Uncounted([], 7, perPage: 2).HasMore);
    }
}
