using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using static TaxCounter.Domain.Tests.PaymentPlans.PlanDebt;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>What holds for any debts and any offer.</summary>
public sealed class PlanBenchPropertyTests
{
    private static readonly Gen<(int Tax, int Other, int Down, int Months, int First, int Day)> _cases =
        from tax in Gen.Choose(2_000, 900_000)
        from other in Gen.Choose(1, 90_000)
        from down in Gen.Choose(0, 1_000)
        from months in Gen.Choose(1, 24)
        from first in Gen.Choose(1, 60)
        from day in Gen.Choose(1, 31)
        select (tax, other, down, months, first, day);

    [Fact]
    public void Every_schedule_foots_and_a_plan_paid_as_agreed_ends_at_exactly_zero() => new RandomCases(60).Hold(Prop.ForAll(_cases.ToArbitrary(), it =>
    {
        var debt = new PlanDebt(null, new Money(it.Tax).Plain(), new Money(it.Other).Plain());
        var offer = Offer(new Money(it.Down).Plain(), it.Months, $"{Today.AddDays(it.First):yyyy-MM-dd}", it.Day);
        var plan = debt.Work(offer).Value;
        foreach (var row in plan.Rows)
        {
            debt.Pay(row.Amount.Plain(), $"{row.Due:yyyy-MM-dd}");
        }

        return plan.Rows.Total(r => r.Amount) == plan.Owed + plan.GoesOn
            && plan.Rows.Total(r => r.GoesOn) == plan.GoesOn
            && plan.Rows.All(r => r.Amount.IsPositive && r.Amount == r.ToTax + r.ToPenalty + r.ToInterest + r.ToOther)
            && plan.Last.Left.IsZero
            && plan.Instalments.Count == it.Months
            && debt.Ledgers.All(l => l.AsOf(plan.Last.Due, EastBatonRouge).Owed.IsZero);
    }));

    [Fact]
    public void Whatever_is_paid_and_voided_the_plan_and_the_ledger_say_the_same_is_left() => new RandomCases(60).Hold(Prop.ForAll(
        (from payments in (from amount in Gen.Choose(1, 30_000) from day in Gen.Choose(0, 200) from back in Gen.Choose(0, 20) from voided in Gen.Elements(false, false, true) select (amount, day, back, voided)).ArrayOf(6)
         from months in Gen.Choose(1, 9)
         select (payments, months)).ToArbitrary(), it =>
        {
            var debt = new PlanDebt(null, "600.00");
            var plan = debt.Agreed(Offer("90.00", it.months));
            foreach (var (amount, day, back, voided) in it.payments.OrderBy(p => p.day))
            {
                var paid = debt.Pay(new Money(amount).Plain(), $"{Today.AddDays(day):yyyy-MM-dd}", $"{Today.AddDays(Math.Max(0, day - back)):yyyy-MM-dd}");
                if (voided && paid.Count > 0)
                {
                    debt.Books[0].Void(paid);
                }
            }

            var standing = debt.On(plan, $"{Today.AddDays(260):yyyy-MM-dd}");
            return standing.Lines.Total(l => l.Remaining) == Money.Max(Money.Zero, standing.Owed)
                && standing.Lines.All(l => !l.Remaining.IsNegative && !l.Paid.IsNegative)
                && standing.Lines.Total(l => l.Paid) == Money.Max(Money.Zero, standing.Paid)
                && standing.IsPaidInFull == standing.Lines.All(l => l.Remaining.IsZero);
        }));
}
