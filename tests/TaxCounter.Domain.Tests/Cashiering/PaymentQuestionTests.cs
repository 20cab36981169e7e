using TaxCounter.Domain.Cashiering;
using Xunit;

namespace TaxCounter.Domain.Tests.Cashiering;

/// <summary>What a customer says of a payment, as it is read.</summary>
public class PaymentQuestionTests
{
    [Theory]
    [InlineData("431.20 hebert 10:40", "431.20", "10:40", "", "hebert")]
    [InlineData("$1,020.54 check #1043", "1020.54", "", "1043", "check")]
    [InlineData("2:15 PM, $50", "50.00", "14:15", "", "")]
    [InlineData("9:05am 1881", "", "09:05", "1881", "")]
    [InlineData("2 pm T-4471", "", "14:00", "T-4471", "")]
    [InlineData("25:99", "", "", "25:99", "")]
    [InlineData("  ", "", "", "", "")]
    public void Each_word_is_read_as_what_it_can_be(string typed, string amounts, string times, string numbers, string words)
    {
        var asked = PaymentQuestion.Read(typed, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30));

        Assert.Equal((amounts, times, numbers, words), (string.Join(' ', asked.Amounts.Select(a => a.Plain())), string.Join(' ', asked.Times.Select(t => $"{t:HH:mm}")), string.Join(' ', asked.Numbers), string.Join(' ', asked.Words)));
        Assert.Equal(typed.Trim().Length == 0, asked.IsEmpty);
    }

    [Fact]
    public void Days_in_the_wrong_order_are_turned()
    {
        var asked = PaymentQuestion.Read("x", new DateOnly(2026, 9, 30), new DateOnly(2026, 9, 1));

        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30)), (asked.From, asked.To));
    }
}
