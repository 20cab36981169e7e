using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>What paying by card costs, and what of an amount at the terminal is the fee.</summary>
public class CardFeeRuleTests
{
    private static readonly CardFeeRule _rule = new("Card fee", CardFeeCollector.Office, 0.0245m, Money.Zero, Dollars("1.50"), null);

    [Theory]
    [InlineData("1020.54", "25.00")]
    [InlineData("40.00", "1.50")]
    [InlineData("61.22", "1.50")]
    [InlineData("61.43", "1.51")]
    [InlineData("0.00", "0.00")]
    [InlineData("0.01", "1.50")]
    public void A_share_of_what_the_card_pays_and_at_least_the_least(string paid, string fee) => Assert.Equal(Dollars(fee), _rule.Of(Dollars(paid)));

    [Theory]
    [InlineData("1045.54", "25.00")]
    [InlineData("41.50", "1.50")]
    [InlineData("1.50", "0.00")]
    [InlineData("1.51", "1.50")]
    [InlineData("0.00", "0.00")]
    public void What_of_an_amount_at_the_terminal_is_the_fee(string charged, string fee) => Assert.Equal(Dollars(fee), _rule.In(Dollars(charged)));

    [Fact]
    public void A_fixed_amount_beside_the_share_and_never_more_than_the_most()
    {
        var rule = _rule with { Flat = Dollars("0.30"), Maximum = Dollars("20.00") };

        Assert.Equal(("2.75", "20.00"), (rule.Of(Dollars("100.00")).Plain(), rule.Of(Dollars("1020.54")).Plain()));
        Assert.Equal("2.45% and 0.30, at least 1.50, at most 20.00", rule.Says);
    }

    [Fact]
    public void Where_nobody_charges_one_it_is_nothing()
    {
        Assert.Equal(Money.Zero, (_rule with { By = CardFeeCollector.None }).Of(Dollars("1020.54")));
        Assert.False((_rule with { Rate = 0, Minimum = Money.Zero }).IsCharged);
        Assert.Null(EastBatonRouge.Counter.CardFeeOn(new DateOnly(2026, 11, 20)));
    }

    /// <summary>What the page tells is what the terminal's amount comes back to, for every amount and every rule.</summary>
    [Fact]
    public void The_fee_in_what_is_charged_is_the_fee_of_what_is_paid()
    {
        var cases = from paid in Gen.Choose(1, 50_000_00)
                    from rate in Gen.Choose(0, 1000)
                    from flat in Gen.Choose(0, 500)
                    from least in Gen.Choose(0, 500)
                    select (Paid: new Money(paid), Rule: _rule with { Rate = rate / 10000m, Flat = new Money(flat), Minimum = new Money(least) });
        new RandomCases(300, 20261130UL).Hold(Prop.ForAll(cases.ToArbitrary(), c => c.Rule.In(c.Paid + c.Rule.Of(c.Paid)) == c.Rule.Of(c.Paid)));
    }
}
