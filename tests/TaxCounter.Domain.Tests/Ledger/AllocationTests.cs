using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

public class AllocationTests
{
    private static readonly RandomCases _random = new(500);
    private static readonly Component[] _order = [Component.Tax, Component.Fee, Component.Penalty, Component.Interest, Component.OtherFee];

    private static readonly Gen<(Money Amount, ObligationBalance[] Balances, Component[] Order)> _cases =
        from amount in Gen.Choose(0, 40_000)
        from count in Gen.Choose(0, 5)
        from balances in (from days in Gen.Choose(0, 3)
                          from fee in Gen.Elements(Component.Tax, Component.Fee)
                          from parts in Gen.Choose(-500, 4_000).ArrayOf(4)
                          select Balance(days * 30, fee, parts)).ArrayOf(count)
        from order in Gen.Shuffle(_order)
        select (new Money(amount), balances, order);

    private static ObligationBalance Balance(int days, Component principal, int[] parts) => new()
    {
        Obligation = Obligation(DueOn(days)),
        Due = EastBatonRouge.Calendar.DueDate(Day(DueOn(days))),
        Day = Today,
        LateCharges = new LateCharges { Penalty = Money.Zero, Interest = Money.Zero, Steps = [] },
        PrincipalComponent = principal,
        Charged = Money.Zero,
        TaxOwed = new Money(parts[0]),
        PenaltyOwed = new Money(parts[1]),
        InterestOwed = new Money(parts[2]),
        OtherOwed = new Money(parts[3]),
        PenaltyPosted = Money.Zero,
        InterestPosted = Money.Zero,
        Paid = Money.Zero,
    };

    private static string DueOn(int days) => Day("2026-06-20").AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Holds(Func<(Money Amount, ObligationBalance[] Balances, Component[] Order), Allocation, bool> property) =>
        _random.Hold(Prop.ForAll(_cases.ToArbitrary(), it => property(it, Allocation.Spread(it.Amount, it.Balances, it.Order))));

    private static Money Owed(ObligationBalance balance) => Money.Max(Money.Zero, balance.Owed);

    [Fact]
    public void Parts_and_what_is_left_over_are_exactly_the_amount() => Holds((it, spread) =>
        spread.Parts.Total(p => p.Amount) + spread.LeftOver == it.Amount && !spread.LeftOver.IsNegative && spread.Parts.All(p => p.Amount.IsPositive));

    [Fact]
    public void Nothing_gets_more_than_it_owes() => Holds((it, spread) => it.Balances.All(b =>
        spread.For(b.Obligation.Id) <= Owed(b) && _order.All(c => spread.For(b.Obligation.Id, c) <= b.OwedOf(c))));

    [Fact]
    public void Money_is_left_over_only_when_all_is_covered() => Holds((it, spread) =>
        spread.LeftOver.IsZero || it.Balances.All(b => spread.For(b.Obligation.Id) == Owed(b)));

    [Fact]
    public void A_newer_one_gets_money_only_when_the_older_is_covered() => Holds((it, spread) => it.Balances.All(newer =>
        spread.For(newer.Obligation.Id).IsZero || it.Balances.Where(older => older.Due.Counted < newer.Due.Counted).All(older => spread.For(older.Obligation.Id) == Owed(older))));

    [Fact]
    public void Within_one_obligation_a_later_part_gets_money_only_when_the_earlier_is_covered() => Holds((it, spread) => it.Balances.All(b =>
        Enumerable.Range(0, it.Order.Length).All(i => spread.For(b.Obligation.Id, it.Order[i]).IsZero
            || it.Order.Take(i).All(earlier => spread.For(b.Obligation.Id, earlier) == b.OwedOf(earlier)))));

    [Fact]
    public void A_part_named_twice_in_the_order_is_paid_once()
    {
        var balance = Balance(0, Component.Tax, [1000, 0, 0, 0]);
        var spread = Allocation.Spread(new Money(5000), [balance], [Component.Tax, Component.Tax]);
        Assert.Equal((new Money(1000), new Money(4000)), (spread.For(balance.Obligation.Id), spread.LeftOver));
    }

    [Fact]
    public void An_amount_below_zero_is_a_programmers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.Spread(new Money(-1), [], _order));

    [Fact]
    public void East_Baton_Rouge_pays_tax_before_penalty_before_interest() =>
        Assert.Equal([Component.Tax, Component.Fee, Component.Penalty, Component.Interest, Component.OtherFee], EastBatonRouge.PaymentOrder(Today));
}
