using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class CardNumberGuardTests
{
    [Theory]
    [InlineData("4111111111111111")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("4111-1111-1111-1111")]
    [InlineData("4111.1111.1111.1111")]
    [InlineData("4111  1111  1111  1111")]
    [InlineData("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("paid with 4111 1111 1111 1111, expires 12/29")]
    [InlineData("card:4111111111111111")]
    [InlineData("visa4111111111111111x")]
    [InlineData("378282246310005")]
    [InlineData("3782 822463 10005")]
    [InlineData("5555 5555 5555 4444")]
    [InlineData("2223003122003222")]
    [InlineData("6011 1111 1111 1117")]
    [InlineData("30569309025904")]
    [InlineData("4222222222222")]
    [InlineData("checks 1041 and 1042, card 4111-1111-1111-1111")]
    [InlineData("2026-11-20 4111 1111 1111 1111")]
    [InlineData("4111 1111\u00A01111 1111")]
    [InlineData("４１１１　１１１１　１１１１　１１１１")]
    [InlineData("٤١١١ ١١١١ ١١١١ ١١١١")]
    [InlineData("४१११११११११११११११")]
    [InlineData("𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏")]
    [InlineData("①④111111111111111 4111\u200B1111\u200D1111\u20601111")]
    [InlineData("4111\u00AD1111\u00AD1111\u00AD1111")]
    [InlineData("4111—1111―1111‐1111")]
    [InlineData("4111,1111,1111,1111")]
    [InlineData("4111|1111|1111|1111")]
    [InlineData("4111•1111•1111•1111")]
    [InlineData("4111\r\n1111\r\n1111\r\n1111")]
    public void A_card_number_is_found_wherever_it_stands(string text) => Assert.True(CardNumberGuard.HoldsCardNumber(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("postmark of Sep 21 on the envelope")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("account 0102 0000 80, also 0102 0001 63")]
    [InlineData("(225) 389-3084 or 225-389-3085 or 225 389 3086")]
    [InlineData("receipts R-2026-004562-8 and R-2026-004417-5")]
    [InlineData("2026-11-20 10:12, again 2026-11-21, 2026-11-23, 2026-11-24")]
    [InlineData("111000025 check 1042 for 1,020.54")]
    [InlineData("ticket A-017, window 3, 12 min")]
    [InlineData("paid 911.20, 91.12 and 18.22 of 1,020.54")]
    [InlineData("3959 Essen Ln, Baton Rouge 70816-4321")]
    public void What_clerks_write_all_day_is_let_through(string? text) => Assert.False(CardNumberGuard.HoldsCardNumber(text));

    [Fact]
    public void Every_printed_card_number_is_found_in_one_piece_and_in_fours() => new RandomCases(300).Hold(Prop.ForAll((from first in Gen.Elements("4", "51", "55", "2300") from rest in Gen.Choose(0, 9).ArrayOf(15) select (first, rest)).ToArbitrary(), it =>
        {
            var digits = (it.first + string.Concat(it.rest))[..15];
            var card = digits + CheckDigit.Luhn(digits);
            var inFours = string.Join(' ', card.Chunk(4).Select(c => new string(c)));
            return CardNumberGuard.HoldsCardNumber(card) && CardNumberGuard.HoldsCardNumber($"ref {inFours} thanks");
        }));

    [Fact]
    public void Telephone_numbers_and_days_in_a_row_are_never_a_card() => new RandomCases(1000).Hold(Prop.ForAll((from a in Gen.Choose(2000000, 9999999) from b in Gen.Choose(2000000, 9999999) from d in Gen.Choose(0, 5000) select (a, b, d)).ToArbitrary(), it =>
        {
            var day = new DateOnly(2020, 1, 1).AddDays(it.d);
            return !CardNumberGuard.HoldsCardNumber($"225-{it.a / 10000:000}-{it.a % 10000:0000} 504-{it.b / 10000:000}-{it.b % 10000:0000}")
                && !CardNumberGuard.HoldsCardNumber($"{day:yyyy-MM-dd} {day.AddDays(1):yyyy-MM-dd} {day.AddDays(30):yyyy-MM-dd}");
        }));
}
