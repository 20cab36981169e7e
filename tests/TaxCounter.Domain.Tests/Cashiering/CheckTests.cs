using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

/// <summary>A check as it is handed over: its line of magnetic ink, its date, what is wrong with it.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("\u2446065000090\u2446 12345678\u2448 1043", "065000090", "1043")]
    [InlineData("\u2448001043\u2448 \u2446065000090\u2446 12345678\u2448", "065000090", "1043")]
    [InlineData("T065000090T 12345678U 1043", "065000090", "1043")]
    [InlineData("t065000090t12345678o0001043", "065000090", "1043")]
    [InlineData(":065000090:1043 12345678<", "065000090", "1043")]
    [InlineData("A065000090A 12345678C", "065000090", null)]
    public void A_scanned_line_gives_the_routing_number_and_the_check_number(string scanned, string routing, string? number) => Assert.Equal(new MicrLine(routing, number), MicrLine.Read(scanned));

    [Theory]
    [InlineData("065000090")]
    [InlineData("0650 0009 0")]
    [InlineData("T06500009T 12")]
    [InlineData("")]
    [InlineData(null)]
    public void What_was_typed_by_hand_is_no_scan(string? typed) => Assert.Null(MicrLine.Read(typed));

    [Theory]
    [InlineData(1, "cashiering.check-post-dated")]
    [InlineData(0, null)]
    [InlineData(-180, null)]
    [InlineData(-181, "cashiering.check-stale")]
    public void A_check_is_dated_today_or_within_the_days_of_the_rule_book(int days, string? code)
    {
        var day = new DateOnly(2026, 9, 15);
        Assert.Equal(code, (Check("10.00") with { WrittenOn = day.AddDays(days) }).WrongDay(day, EastBatonRouge)?.Code);
        Assert.Null((MoneyOrder("10.00") with { WrittenOn = day.AddDays(days) }).WrongDay(day, EastBatonRouge));
    }

    [Theory]
    [InlineData(CheckTrouble.Unsigned, "cashiering.check-unsigned")]
    [InlineData(CheckTrouble.PayableToOther, "cashiering.check-payable-to-other")]
    [InlineData(CheckTrouble.ThirdParty, "cashiering.check-third-party")]
    [InlineData(CheckTrouble.None, null)]
    public void What_is_wrong_with_it_is_said_before_its_numbers_are_typed(CheckTrouble trouble, string? code) =>
        Assert.Equal(code, new TenderDraft(TenderKind.Check, Money.Zero) { Trouble = trouble }.InHand()?.Code);

    [Fact]
    public void A_cashiers_check_needs_its_number_and_no_routing_number()
    {
        Assert.Equal("cashiering.cashiers-check-number", new TenderDraft(TenderKind.CashiersCheck, Dollars("10.00")).Check()?.Code);
        Assert.Null((new TenderDraft(TenderKind.CashiersCheck, Dollars("10.00")) { DocumentNumber = "4471", DrawnBy = "River Bank" }).Check());
    }
}
