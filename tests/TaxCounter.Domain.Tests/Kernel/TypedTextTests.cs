using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class TypedTextTests
{
    [Theory]
    [InlineData("  0102 0000 80\t", "0102 0000 80")]
    [InlineData("\u200B0102\u00A00000\u202F80\u200E", "0102 0000 80")]
    [InlineData("R\u20112026\u2013004562\u22128", "R-2026-004562-8")]
    [InlineData("\uFF32\uFF0D\uFF12\uFF10\uFF12\uFF16", "R-2026")]
    [InlineData("\uFEFF\u2066W\u2069", "W")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("Café – Niño", "Café - Niño")]
    [InlineData(null, "")]
    [InlineData("\u200B\uFEFF", "")]
    public void Signs_that_nobody_sees_or_means_are_plain(string? typed, string plain) => Assert.Equal(plain, TypedText.Plain(typed));

    [Theory]
    [InlineData("R\u2011\u200B2026\u2014004562\u00A08")]
    [InlineData("\u202AR-2026-004562-8\u202C")]
    public void A_number_is_read_however_it_was_pasted(string typed)
    {
        Assert.True(ReceiptNumber.TryParse(typed, out var number));
        Assert.Equal(ReceiptNumber.Of(2026, 4562), number);
    }

    [Fact]
    public void Digits_one_slip_away_are_those_with_one_wrong_switched_missing_or_too_many()
    {
        var near = NearDigits.Of("123").ToList();

        Assert.Subset(near.ToHashSet(), new HashSet<string>(["923", "103", "129", "213", "132", "23", "13", "12", "0123", "1023", "1230"]));
        Assert.DoesNotContain("123", near);
        Assert.DoesNotContain("321", near);
        Assert.Equal(near.Count, near.Distinct().Count());
    }
}
