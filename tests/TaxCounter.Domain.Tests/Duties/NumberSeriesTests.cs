using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Duties;

public class NumberSeriesTests
{
    private readonly NumberSeries _receipts = NumberSeries.Of<ReceiptSeries>("/receipts", Permission.SeeReceipts);
    private readonly NumberSeries _letters = NumberSeries.Of<LetterSeries>("/letters", Permission.SeeAccounts);

    [Theory]
    [InlineData("R-2026-004562-8")]
    [InlineData("r20260045628")]
    [InlineData("R-2026-004562")]
    [InlineData("r 2026 004562")]
    [InlineData("R2026004562")]
    [InlineData("R-2026-4562-8")]
    [InlineData("R-2026-4562")]
    [InlineData("R-2O26-OO4562-8")]
    [InlineData("R # 2026 – 004562")]
    public void A_receipt_is_meant_as_printed_without_its_check_digit_and_without_its_zeros(string typed)
    {
        Assert.True(_receipts.IsMeantBy(typed));
        Assert.Equal("R-2026-004562-8", _receipts.Meant(typed)[0]);
    }

    [Fact]
    public void A_whole_number_is_itself_before_it_is_a_longer_one_without_its_check_digit() =>
        Assert.Equal(["R-2026-004562-8", ReceiptNumber.Of(2026, 45628).ToString()], _receipts.Meant("R20260045628"));

    [Theory]
    [InlineData("R-2026-004562-7")]
    [InlineData("R-2026-004652-8")]
    [InlineData("R-2026-004563-8")]
    [InlineData("R-2062-004562-8")]
    [InlineData("R-2026-04562-8")]
    [InlineData("R-2026-0045562-8")]
    public void A_receipt_one_slip_away_is_near(string typed) => Assert.Contains("R-2026-004562-8", _receipts.Near(typed).Concat(_receipts.Meant(typed)));

    [Theory]
    [InlineData("Roll and Ill")]
    [InlineData("R")]
    [InlineData("Rivers 2026 0045")]
    [InlineData("L-2026-004562-8")]
    public void Words_are_no_number_of_a_receipt(string typed) => Assert.False(_receipts.IsMeantBy(typed));

    [Fact]
    public void A_prefix_that_reads_like_a_digit_is_a_prefix() => Assert.Equal(LetterNumber.Of(2026, 12).ToString(), _letters.Meant("L-2026-000012")[0]);
}
