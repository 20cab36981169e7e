using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>Money of a payment comes off what it paid: as if that much had never been paid there.</summary>
public class PaymentTakenOffTests
{
    private static readonly RandomCases _random = new(200, 20261130UL);

    private static DateOnly Due => Day("2026-09-21");

    private static readonly Gen<(int Cents, Step[] Steps)> _histories =
        from cents in Gen.Choose(10_000, 200_000)
        from count in Gen.Choose(0, 5)
        from steps in (from what in Gen.Choose(0, 5)
                       from amount in Gen.Choose(1, 150_000)
                       from wait in Gen.Choose(0, 60)
                       from back in Gen.Choose(0, 40)
                       select new Step(what, amount, wait, back)).ArrayOf(count)
        select (cents, steps);

    [Fact]
    public void The_tax_is_owed_and_late_again_from_its_due_date()
    {
        var book = Book(); // 911.20 due Sep 21
        var paid = book.Pay("911.20", "2026-09-21");
        Assert.Equal(Money.Zero, book.AsOf(Today).Owed);

        book.TakeOff(paid, Money.Zero, Dollars("911.20"), Today);

        var unpaid = Book().AsOf(Today);
        Assert.Equal((unpaid.TaxOwed, unpaid.PenaltyOwed, unpaid.InterestOwed), (book.AsOf(Today).TaxOwed, book.AsOf(Today).PenaltyOwed, book.AsOf(Today).InterestOwed));
        Assert.Equal(Dollars("91.12"), book.AsOf(Today).PenaltyOwed);
        Assert.Equal((Dollars("911.20"), paid[0].Id), (book.Unapplied, book.Postings.Single(p => p.Kind == PostingKind.PaymentMoved).CorrectsId));
    }

    [Fact]
    public void A_part_leaves_what_the_smaller_payment_would_have_paid()
    {
        var book = Book();
        var paid = book.Pay("600.00", "2026-09-21");
        book.TakeOff(paid, Money.Zero, Dollars("150.00"), Today);
        book.TakeOff(paid, Dollars("150.00"), Dollars("50.00"), Today);

        var fresh = Book();
        fresh.Pay("400.00", "2026-09-21");
        Assert.Equal((fresh.AsOf(Today).TaxOwed, fresh.AsOf(Today).PenaltyOwed, fresh.AsOf(Today).InterestOwed), (book.AsOf(Today).TaxOwed, book.AsOf(Today).PenaltyOwed, book.AsOf(Today).InterestOwed));
        Assert.Equal(Dollars("200.00"), book.Unapplied);
    }

    [Fact]
    public void What_a_lower_charge_had_made_a_credit_comes_back_first()
    {
        var book = Book();
        var paid = book.Pay("911.20", "2026-09-21");
        book.Adjust(Dollars("700.00"), Today);
        Assert.Equal(Dollars("211.20"), book.Unapplied);

        book.TakeOff(paid, Money.Zero, Dollars("911.20"), Today);

        Assert.Equal((Dollars("700.00"), Dollars("70.00"), Dollars("911.20")), (book.AsOf(Today).TaxOwed, book.AsOf(Today).PenaltyOwed, book.Unapplied));
    }

    [Fact]
    public void Penalty_that_was_waived_after_it_was_paid_is_owed_by_nobody()
    {
        var book = Book();
        var paid = book.Pay(book.AsOf(Today).Owed, Today, Today);
        book.Waive(Dollars("91.12"), Today);
        Assert.Equal(Dollars("91.12"), book.Unapplied);
        var whole = paid.Single(p => p.Kind == PostingKind.Payment);

        book.TakeOff(paid, Money.Zero, PaymentTakenOff.PaidBy(whole, book.Obligation.Id), Today);

        Assert.Equal((Dollars("911.20"), Money.Zero), (book.AsOf(Today).TaxOwed, book.AsOf(Today).PenaltyOwed));
        Assert.Equal(PaymentTakenOff.PaidBy(whole, book.Obligation.Id), book.Unapplied);
    }

    [Fact]
    public void Taken_off_whole_it_leaves_the_books_as_its_void_does() => _random.Hold(Prop.ForAll(_histories.ToArbitrary(), it =>
    {
        var (moved, voided) = (Worked(it), Worked(it));
        var day = Due.AddDays(400);
        var (payment, same) = (moved.Book.Pay(new Money(77_700), Due.AddDays(45), day), voided.Book.Pay(new Money(77_700), Due.AddDays(45), day));
        var paid = PaymentTakenOff.PaidBy(payment.Single(p => p.Kind == PostingKind.Payment), moved.Book.Obligation.Id);
        if (!paid.IsPositive)
        {
            return true;
        }

        moved.Book.TakeOff(payment, Money.Zero, paid, day);
        voided.Book.Void(same);
        var (a, b) = (moved.Book.AsOf(day), voided.Book.AsOf(day));
        return (a.TaxOwed, a.PenaltyOwed, a.InterestOwed) == (b.TaxOwed, b.PenaltyOwed, b.InterestOwed) && moved.Book.Unapplied == voided.Book.Unapplied + new Money(77_700);
    }));

    [Fact]
    public void Any_part_of_any_payment_leaves_no_part_below_zero_and_every_cent_somewhere() => _random.Hold(Prop.ForAll(_histories.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (it, which, share) =>
    {
        var (book, payments, day) = Worked(it);
        if (payments.Count == 0)
        {
            return true;
        }

        var payment = payments[which % payments.Count];
        var paid = PaymentTakenOff.PaidBy(payment.Single(p => p.Kind == PostingKind.Payment), book.Obligation.Id);
        var amount = new Money(Math.Max(1, paid.Cents * share / 100));
        if (amount > paid)
        {
            return true;
        }

        var (owed, credit) = (Enum.GetValues<Component>().Total(book.Posted), book.Unapplied);
        var late = book.Entries.Where(e => e.Class.LateChargesWalk != LateChargeEffect.None).Total(e => e.Amount);
        book.TakeOff(payment, Money.Zero, amount, day);
        var more = book.Entries.Where(e => e.Class.LateChargesWalk != LateChargeEffect.None).Total(e => e.Amount) - late;
        var balance = book.AsOf(book.Entries.Max(e => e.EffectiveOn));
        return Enum.GetValues<Component>().All(c => !book.Posted(c).IsNegative)
            && Enum.GetValues<Component>().Total(book.Posted) - book.Unapplied == owed - credit + more
            && balance.PenaltyPosted == balance.LateCharges.Penalty && balance.InterestPosted == balance.LateCharges.Interest;
    }));

    /// <summary>A history of payments, earlier effective days, waivers and corrections.</summary>
    private static (LedgerBook Book, List<IReadOnlyList<Posting>> Payments, DateOnly Day) Worked((int Cents, Step[] Steps) it)
    {
        var book = Book(new Money(it.Cents).Plain());
        List<IReadOnlyList<Posting>> payments = [];
        var day = Day("2026-09-10");
        foreach (var step in it.Steps)
        {
            day = day.AddDays(step.Wait);
            switch (step.What)
            {
                case 4 when book.AsOf(day) is { LateCharges: var late } && (late.Penalty - late.Waived).IsPositive:
                    book.Waive(Money.Min(new Money(step.Amount), late.Penalty - late.Waived), day);
                    break;
                case 5 when book.AsOf(day).Charged != new Money(step.Amount):
                    book.Adjust(new Money(step.Amount), day);
                    break;
                case < 4:
                    payments.Add(book.Pay(new Money(step.Amount), day.AddDays(-step.Back), day));
                    break;
            }
        }

        return (book, payments, day);
    }

    private sealed record Step(int What, int Amount, int Wait, int Back);
}
