using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class MoneyTests
{
    private static readonly RandomCases _random = new(500);

    private static readonly Gen<(long Cents, decimal[] Weights)> _splits =
        from cents in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from count in Gen.Choose(1, 9)
        from weights in Gen.Choose(0, 10_000).ArrayOf(count)
        from one in Gen.Choose(1, 100)
        select ((long)cents * 1000, (decimal[])[.. weights.Select(w => w / 100m), one]);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("-1", -100)]
    [InlineData("−7.91", -791)]
    [InlineData("+7.91", 791)]
    [InlineData("1020.5", 102050)]
    [InlineData("1020.", 102000)]
    [InlineData(".05", 5)]
    [InlineData("$1,020.54", 102054)]
    [InlineData("-$7.91", -791)]
    [InlineData(" 12 ", 1200)]
    [InlineData("99,999,999,999.99", 9_999_999_999_999)]
    [InlineData("99999999999.99", 9_999_999_999_999)]
    [InlineData("-99999999999.99", -9_999_999_999_999)]
    [InlineData("007", 700)]
    public void An_amount_is_read_as_typed(string typed, long cents)
    {
        Assert.True(Money.TryParse(typed, out var money));
        Assert.Equal(new Money(cents), money);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("$")]
    [InlineData("-")]
    [InlineData("0.005")]
    [InlineData("1.000")]
    [InlineData("1e12")]
    [InlineData("1000000000000")]
    [InlineData("100000000000.00")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("999999999999999999999999999999999999")]
    [InlineData("1,2,3")]
    [InlineData("12,50")]
    [InlineData("1,0000")]
    [InlineData(",100")]
    [InlineData("1,020,54")]
    [InlineData("1.020,54")]
    [InlineData("1 020.54")]
    [InlineData("1$2")]
    [InlineData("(7.91)")]
    [InlineData("7.91-")]
    [InlineData("--7")]
    [InlineData("=1+1")]
    [InlineData("NaN")]
    [InlineData("٣")]
    [InlineData("12\n13")]
    public void What_is_no_amount_is_refused_and_never_guessed(string? typed)
    {
        var read = Money.TryParse(typed, out var money);
        Assert.False(read);
        Assert.Equal(Money.Zero, money);
    }

    [Fact]
    public void What_is_written_reads_the_same_again() => _random.Hold(Prop.ForAll(
        Gen.Choose(-2_000_000_000, 2_000_000_000).Select(c => new Money(c * 4000L)).ToArbitrary(),
        money => Money.TryParse(money.ToString(), out var a) && Money.TryParse(money.InDollars(), out var b) && Money.TryParse(money.Plain(), out var c) && a == money && b == money && c == money));

    [Fact]
    public void A_hundred_dollars_in_three_parts_lose_no_cent() =>
        Assert.Equal([new Money(3334), new Money(3333), new Money(3333)], Money.Dollars(100).Split([1, 1, 1]));

    [Fact]
    public void The_parts_of_a_split_add_up_exactly() => _random.Hold(Prop.ForAll(_splits.ToArbitrary(), it =>
        new Money(it.Cents).Split(it.Weights).Total() == new Money(it.Cents)));

    [Fact]
    public void Each_part_of_a_split_is_within_a_cent_of_its_share() => _random.Hold(Prop.ForAll(_splits.ToArbitrary(), it =>
    {
        var parts = new Money(it.Cents).Split(it.Weights);
        return it.Weights.Zip(parts).All(p => Math.Abs(p.Second.Cents - (it.Cents * p.First / it.Weights.Sum())) < 1 && (p.First != 0 || p.Second.IsZero));
    }));

    [Fact]
    public void A_credit_splits_as_the_mirror_of_a_debt() => _random.Hold(Prop.ForAll(_splits.ToArbitrary(), it =>
        new Money(it.Cents).Split(it.Weights).SequenceEqual(new Money(-it.Cents).Split(it.Weights).Select(p => -p))));

    [Fact]
    public void A_split_by_nothing_is_a_programmers_mistake()
    {
        Assert.Throws<ArgumentException>(() => new Money(100).Split([0, 0]));
        Assert.Throws<ArgumentException>(() => new Money(100).Split([2, -1]));
        Assert.Throws<ArgumentException>(() => new Money(100).Split([]));
    }

    [Fact]
    public void Too_much_overflows_aloud()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => -new Money(long.MinValue));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue).Times(2, MidpointRounding.ToEven));
        Assert.Throws<OverflowException>(() => new[] { new Money(long.MaxValue), new Money(1) }.Total());
    }

    [Fact]
    public void A_rate_meets_money_with_the_rounding_that_is_said()
    {
        Assert.Equal(new Money(1), new Money(1).Times(0.5m, MidpointRounding.AwayFromZero));
        Assert.Equal(new Money(0), new Money(1).Times(0.5m, MidpointRounding.ToEven));
        Assert.Equal(new Money(9112), new Money(91120).Times(0.10m, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Amounts_print_with_cents_thousands_and_a_true_minus()
    {
        Assert.Equal("1,020.54", new Money(102054).ToString());
        Assert.Equal("−7.91", new Money(-791).ToString());
        Assert.Equal("−$7.91", new Money(-791).InDollars());
        Assert.Equal("-7.91", new Money(-791).Plain());
        Assert.Equal("−92,233,720,368,547,758.07", new Money(-long.MaxValue).ToString());
    }
}
