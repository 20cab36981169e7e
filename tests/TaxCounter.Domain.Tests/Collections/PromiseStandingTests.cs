using System.Globalization;
using FsCheck.Fluent;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Collections;

/// <summary>$300.00 promised on Nov 20, 2026 by Nov 30, as docs/duties/collections.md works it out.</summary>
public sealed class PromiseStandingTests
{
    private static readonly DateOnly _due = Day("2026-11-30");

    [Theory]
    [InlineData("exactly on its day", "2026-11-30 300.00", "Kept", "300.00", "0.00", "promised $300.00 by Nov 30, 2026: kept")]
    [InlineData("in two parts", "2026-11-23 120.00; 2026-11-30 180.00", "Kept", "300.00", "0.00", "promised $300.00 by Nov 30, 2026: kept")]
    [InlineData("more than promised", "2026-11-25 450.00", "Kept", "450.00", "0.00", "promised $300.00 by Nov 30, 2026: kept, $450.00 paid")]
    [InlineData("a part", "2026-11-25 100.00", "PartlyKept", "100.00", "200.00", "promised $300.00 by Nov 30, 2026: $100.00 of it paid, broken since Dec 1")]
    [InlineData("nothing", "", "Broken", "0.00", "300.00", "promised $300.00 by Nov 30, 2026: nothing paid, broken since Dec 1")]
    [InlineData("a day late", "2026-12-01 300.00", "Broken", "0.00", "300.00", "promised $300.00 by Nov 30, 2026: nothing paid, broken since Dec 1")]
    [InlineData("paid and voided afterward", "2026-11-30 300.00; 2026-11-30 -300.00", "Broken", "0.00", "300.00", "promised $300.00 by Nov 30, 2026: nothing paid, broken since Dec 1")]
    [InlineData("one of two checks returned", "2026-11-24 150.00; 2026-11-25 150.00; 2026-11-25 -150.00", "PartlyKept", "150.00", "150.00", "promised $300.00 by Nov 30, 2026: $150.00 of it paid, broken since Dec 1")]
    [InlineData("counts from before it was promised", "2026-11-19 300.00", "Broken", "0.00", "300.00", "promised $300.00 by Nov 30, 2026: nothing paid, broken since Dec 1")]
    public void The_journal_decides_after_its_day(string what, string payments, string state, string paid, string missing, string says)
    {
        Assert.NotEmpty(what);
        var standing = Promised([.. payments.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ')).Select(p => new PromisePayment(Day(p[0]), Act(minute: 5).At, new Money((long)(decimal.Parse(p[1], CultureInfo.InvariantCulture) * 100))))]);

        var on = standing.On(_due.AddDays(1));

        Assert.Equal((state, paid, missing), ($"{on.State}", on.Paid.Plain(), on.Missing.Plain()));
        Assert.Equal(says, standing.Sentence(_due.AddDays(1)));
    }

    [Fact]
    public void A_payment_entered_before_the_promise_was_made_does_not_count_for_it_also_on_the_same_day()
    {
        var standing = Promised([new(Today, Act(minute: -1).At, Dollars("300.00"))]);
        Assert.Equal(PromiseState.Open, standing.On(Today).State);
        Assert.Equal(PromiseState.Broken, standing.On(_due.AddDays(1)).State);
    }

    /// <summary>Every cell of the table: the day, what is paid, replaced or not.</summary>
    [Theory]
    [InlineData(0, "0.00", false, PromiseState.Open)]
    [InlineData(0, "100.00", false, PromiseState.Open)]
    [InlineData(0, "300.00", false, PromiseState.Kept)]
    [InlineData(10, "0.00", false, PromiseState.Open)]
    [InlineData(10, "100.00", false, PromiseState.Open)]
    [InlineData(10, "300.00", false, PromiseState.Kept)]
    [InlineData(11, "0.00", false, PromiseState.Broken)]
    [InlineData(11, "100.00", false, PromiseState.PartlyKept)]
    [InlineData(11, "300.00", false, PromiseState.Kept)]
    [InlineData(0, "0.00", true, PromiseState.Open)]
    [InlineData(4, "300.00", true, PromiseState.Kept)]
    [InlineData(5, "0.00", true, PromiseState.Replaced)]
    [InlineData(5, "300.00", true, PromiseState.Replaced)]
    [InlineData(11, "0.00", true, PromiseState.Replaced)]
    [InlineData(11, "100.00", true, PromiseState.Replaced)]
    [InlineData(11, "300.00", true, PromiseState.Replaced)]
    public void The_table_of_states(int days, string paid, bool replacedAfterFiveDays, PromiseState state)
    {
        var standing = Promised([new(Today, Act(minute: 5).At, Dollars(paid))]) with { ReplacedOn = replacedAfterFiveDays ? Today.AddDays(5) : null };
        var on = standing.On(Today.AddDays(days));
        Assert.Equal(state, on.State);
        Assert.Equal(state is PromiseState.Broken or PromiseState.PartlyKept, on.IsBroken);
    }

    [Fact]
    public void Every_state_can_be_said_and_has_a_sentence() =>
        Assert.Equal(Enum.GetValues<PromiseState>().Length, Enum.GetValues<PromiseState>().Select(s => s.Words()).Distinct().Count());

    /// <summary>Whatever is paid, voided, returned, and backdated in whatever order: the standing is the plain sum of what still stands and counts.</summary>
    [Fact]
    public void In_any_order_of_payments_and_voids_it_agrees_with_a_plain_sum() => new RandomCases(200).Hold(Prop.ForAll(
        (from made in (from cents in Gen.Choose(1, 40_000) from day in Gen.Choose(-3, 14) from minute in Gen.Choose(-10, 600) from voided in Gen.Elements(false, false, true) select (cents, day, minute, voided)).ListOf()
         from order in Gen.Choose(0, 1_000)
         from asked in Gen.Choose(-1, 14)
         select (made: made.Take(8).ToList(), order, asked)).ToArbitrary(), it =>
        {
            var lines = it.made.SelectMany(p => Enumerable.Range(0, p.voided ? 2 : 1).Select(i => new PromisePayment(Today.AddDays(p.day), Act(minute: p.minute).At, new Money(i == 0 ? p.cents : -p.cents)))).ToList();
            var shuffled = lines.Select((line, i) => (line, key: (i + 1) * 7919 % (it.order + 2))).OrderBy(x => x.key).Select(x => x.line).ToList();
            var sum = it.made.Where(p => !p.voided && p.minute >= 0 && p.day >= 0 && p.day <= Math.Min(10, it.asked)).Sum(p => (long)p.cents);

            var on = Promised(shuffled).On(Today.AddDays(it.asked));

            return on.Paid.Cents == sum
                && on.Missing.Cents == Math.Max(0, 30_000 - sum)
                && on.State == (sum >= 30_000 ? PromiseState.Kept : it.asked <= 10 ? PromiseState.Open : sum > 0 ? PromiseState.PartlyKept : PromiseState.Broken);
        }));

    private static PromiseStanding Promised(IReadOnlyList<PromisePayment> payments) => new()
    {
        Promise = PaymentPromise.Of(new PromiseId(Guid.CreateVersion7()), AccountId.New(), Dollars("300.00"), _due, null, Act()),
        Payments = payments,
    };
}
