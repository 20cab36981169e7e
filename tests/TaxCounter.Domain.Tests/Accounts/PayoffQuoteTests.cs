using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Accounts;

public class PayoffQuoteTests
{
    [Theory]
    [InlineData("Q-2026-000012-8")]
    [InlineData("q2026 0000128")]
    [InlineData(" Q-2026-0000128 ")]
    public void A_number_is_read_as_printed_or_as_typed(string text)
    {
        Assert.True(QuoteNumber.TryParse(text, out var number));
        Assert.Equal((2026, 12, "Q-2026-000012-8"), (number.Year, number.Running, number.ToString()));
    }

    [Theory]
    [InlineData("Q-2026-000012-7")]
    [InlineData("Q-2026-000021-8")]
    [InlineData("R-2026-000012-8")]
    [InlineData("Q-2026-000000-3")]
    [InlineData("Q-2026-12-8")]
    [InlineData("")]
    [InlineData(null)]
    public void A_mistyped_number_is_none(string? text) => Assert.False(QuoteNumber.TryParse(text, out _));

    [Theory]
    [InlineData("2026-11-20", "2026-11-27", "2026-11-30")]
    [InlineData("2026-11-22", "2026-11-27", "2026-11-30")]
    [InlineData("2026-11-26", "2026-11-27", "2026-11-30")]
    [InlineData("2026-11-30", "2026-12-04", "2026-12-31")]
    [InlineData("2028-02-24", "2028-02-25", "2028-02-29")]
    public void Today_the_coming_friday_and_the_end_of_the_month_are_offered(string today, string friday, string last) =>
        Assert.Equal([Day(today), Day(friday), Day(last)], QuoteDays.Suggested(Day(today)));

    [Theory]
    [InlineData("2026-11-20", "911.20", "91.12", "18.22", "1020.54")]
    [InlineData("2026-11-21", "911.20", "136.68", "27.34", "1075.22")]
    [InlineData("2026-11-30", "911.20", "136.68", "27.34", "1075.22")]
    [InlineData("2026-09-21", "911.20", "0.00", "0.00", "911.20")]
    [InlineData("2026-09-20", "0.00", "0.00", "0.00", "0.00")]
    public void A_day_comes_to_what_is_due_on_it(string day, string tax, string penalty, string interest, string total)
    {
        var figures = QuoteFigures.Of([Book().Ledger], Day(day), EastBatonRouge);
        Assert.Equal((Dollars(tax), Dollars(penalty), Dollars(interest), Dollars(total)), (figures.Tax, figures.Penalty, figures.Interest, figures.Total));
    }

    [Fact]
    public void The_parts_of_a_day_add_up_to_it()
    {
        var account = AccountId.New();
        var august = Book(account: account);
        var september = Book("400.00", "2026-10-20", "2026-09", account);
        september.Pay("150.00", "2026-11-02");

        var figures = QuoteFigures.Of([august.Ledger, september.Ledger], Day("2026-11-30"), EastBatonRouge);

        // 250.00 of the second: 5% of 400.00 and 5% of 250.00, 1% of 400.00 and 1% of 250.00.
        Assert.Equal([Dollars("1075.22"), Dollars("289.00")], figures.Parts.Select(p => p.Total));
        Assert.Equal((Dollars("1161.20"), Dollars("169.18"), Dollars("33.84"), Dollars("1364.22")), (figures.Tax, figures.Penalty, figures.Interest, figures.Total));
        Assert.Equal(figures.Total, figures.Parts.Total(p => p.Tax + p.Penalty + p.Interest + p.Other));
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-21")]
    [InlineData("2027-03-31")]
    public void A_payment_of_the_amount_on_the_day_leaves_nothing(string day)
    {
        var book = Book();
        var quoted = QuoteFigures.Of([book.Ledger], Day(day), EastBatonRouge).Total;

        book.Pay(quoted, Day(day), Day(day));

        Assert.Equal(Money.Zero, book.AsOf(day).Owed);
        Assert.Equal(Money.Zero, book.Unapplied);
        Assert.False(book.Obligation.IsOpen);
    }
}
