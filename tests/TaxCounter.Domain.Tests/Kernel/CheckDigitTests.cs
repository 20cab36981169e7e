using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

/// <summary>The numbers people read off paper: account, receipt, deposit, routing number.</summary>
public class CheckDigitTests
{
    private static readonly RandomCases _random = new(300);
    private static readonly Gen<int> _running = Gen.Choose(1, 9_999_999);

    [Theory]
    [InlineData("111000025")]
    [InlineData("021000021")]
    [InlineData("062000019")]
    [InlineData("021302567")]
    [InlineData("036001808")]
    [InlineData("011600033")]
    public void A_routing_number_adds_up(string number) => Assert.True(CheckDigit.IsRoutingNumber(number));

    [Fact]
    public void Only_the_ranges_that_are_issued_have_routing_numbers()
    {
        var issued = Enumerable.Range(0, 100).Where(first => CheckDigit.IsRoutingNumber(Routing(first)));
        Assert.Equal([.. Enumerable.Range(0, 13), .. Enumerable.Range(21, 12), .. Enumerable.Range(61, 12), 80], issued);
    }

    [Fact]
    public void The_clerk_reads_which_digits_a_routing_number_begins_with()
    {
        var check = new TenderDraft(TenderKind.Check, new Money(500)) { RoutingNumber = Routing(45), DocumentNumber = "1042" };
        Assert.Equal("No routing number begins with 45. They begin with 00 to 12, 21 to 32, 61 to 72, or 80. Read it again from the bottom left of the check.", check.Check()?.Message);
        Assert.Equal("RoutingNumber", check.Check()?.Field);
        Assert.Null((check with { RoutingNumber = Routing(11) }).Check());
    }

    /// <summary>A number with these first digits and a check digit that is right.</summary>
    private static string Routing(int first)
    {
        var eight = $"{first:00}000013";
        var sum = eight.Select((c, i) => (c - '0') * (i % 3) switch { 0 => 3, 1 => 7, _ => 1 }).Sum();
        return eight + ((10 - (sum % 10)) % 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("129131673")]
    [InlineData("111000052")]
    [InlineData("000000000")]
    [InlineData("11100002")]
    [InlineData("1110000250")]
    [InlineData("11100002A")]
    [InlineData("")]
    public void What_does_not_add_up_is_no_routing_number(string number) => Assert.False(CheckDigit.IsRoutingNumber(number));

    [Fact]
    public void A_receipt_number_is_read_as_printed_with_or_without_dashes() => _random.Hold(Prop.ForAll(_running.ToArbitrary(), running =>
    {
        var number = ReceiptNumber.Of(2026, running);
        return ReceiptNumber.Parse(number.ToString()) == number && ReceiptNumber.Parse(number.ToString().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()) == number;
    }));

    [Fact]
    public void A_deposit_number_is_read_as_printed() => _random.Hold(Prop.ForAll(_running.ToArbitrary(), running =>
        DepositNumber.Parse(new DepositNumber(2026, running).ToString()) == new DepositNumber(2026, running)));

    [Fact]
    public void An_account_number_is_read_as_shown() => _random.Hold(Prop.ForAll(Gen.Choose(0, 99_999).ToArbitrary(), running =>
    {
        var number = AccountNumber.Of("0102", running);
        return AccountNumber.Parse(number.Grouped()) == number && AccountNumber.Parse(number.Digits) == number && number.Digits.Length == 10;
    }));

    [Fact]
    public void One_wrong_digit_is_always_noticed() => _random.Hold(Prop.ForAll((from running in _running from at in Gen.Choose(0, 99) from shift in Gen.Choose(1, 9) select (running, at, shift)).ToArbitrary(), it =>
    {
        return NoticedIn(ReceiptNumber.Of(2026, it.running).ToString(), t => ReceiptNumber.TryParse(t, out _))
            && NoticedIn(new DepositNumber(2026, it.running).ToString(), t => DepositNumber.TryParse(t, out _))
            && NoticedIn(AccountNumber.Of("0102", it.running % 100_000).Digits, t => AccountNumber.TryParse(t, out _));

        bool NoticedIn(string text, Func<string, bool> reads)
        {
            int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
            var at = digits[it.at % digits.Length];
            var wrong = (char)('0' + ((text[at] - '0' + it.shift) % 10));
            return !reads(text[..at] + wrong + text[(at + 1)..]);
        }
    }));

    [Theory]
    [InlineData("R-2026-004562-8", true)]
    [InlineData("r2026 004562 8", true)]
    [InlineData("R-2026-004562-7", false)]
    [InlineData("R-2026-00004562-8", false)]
    [InlineData("R-2026-000000-3", false)]
    [InlineData("D-2026-004562-7", false)]
    [InlineData("2026-004562-7", false)]
    [InlineData("R-2026-4562-7", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_what_is_printed_is_a_receipt_number(string? text, bool reads) => Assert.Equal(reads, ReceiptNumber.TryParse(text, out _));

    [Theory]
    [InlineData("0102 0000 80", true)]
    [InlineData("0102000080", true)]
    [InlineData("0102-0000-80", true)]
    [InlineData("0102000081", false)]
    [InlineData("010200008", false)]
    [InlineData("01020000800", false)]
    [InlineData("٠102000080", false)]
    [InlineData(null, false)]
    public void Only_ten_digits_that_add_up_are_an_account_number(string? text, bool reads) => Assert.Equal(reads, AccountNumber.TryParse(text, out _));

    [Fact]
    public void A_running_number_beyond_five_digits_makes_no_account_number()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountNumber.Of("0102", 100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountNumber.Of("0102", -1));
        Assert.Throws<ArgumentException>(() => AccountNumber.Of("102", 1));
    }

    [Fact]
    public void A_number_of_the_offices_own_series_is_read_as_shown_and_is_of_no_district() => _random.Hold(Prop.ForAll(Gen.Choose(1, AccountNumber.MostInSeries).ToArbitrary(), running =>
    {
        var number = AccountNumber.OfSeries(running);
        return AccountNumber.Parse(number.Grouped()) == number && number.Digits.Length == 10 && number.Digits[0] == '7';
    }));

    [Fact]
    public void The_offices_own_series_reaches_a_hundred_million()
    {
        Assert.StartsWith("799999999", AccountNumber.OfSeries(AccountNumber.MostInSeries).Digits, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountNumber.OfSeries(AccountNumber.MostInSeries + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountNumber.OfSeries(0));
    }
}
