using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>What holds for any tax and any row of payments, backdated or not, in any order.</summary>
public class PaymentApplicationPropertyTests
{
    private static readonly RandomCases _random = new(300);

    private static readonly Gen<(int Cents, Paid[] Payments)> _cases =
        from cents in Gen.Choose(1, 200_000)
        from count in Gen.Choose(0, 4)
        from payments in (from amount in Gen.Choose(1, 150_000)
                          from taken in Gen.Choose(-40, 200)
                          from back in Gen.Choose(0, 120)
                          from far in Gen.Elements(0, 0, 1)
                          select new Paid(new Money(amount), taken - (back * far), taken)).ArrayOf(count)
        select (cents, payments);

    private static DateOnly Due => Day("2026-09-21");

    private static LedgerBook Worked((int Cents, Paid[] Payments) it)
    {
        var book = Book(new Money(it.Cents).Plain());
        foreach (var payment in it.Payments.OrderBy(p => p.Taken))
        {
            book.Pay(payment.Amount, Due.AddDays(payment.Effective), Due.AddDays(payment.Taken));
        }

        return book;
    }

    private static void Holds(Func<(int Cents, Paid[] Payments), LedgerBook, bool> property) =>
        _random.Hold(Prop.ForAll(_cases.ToArbitrary(), it => property(it, Worked(it))));

    [Fact]
    public void No_part_is_ever_below_zero_in_the_books() => Holds((_, book) =>
        Enum.GetValues<Component>().All(c => !book.Posted(c).IsNegative) && !book.Unapplied.IsNegative);

    [Fact]
    public void Every_cent_received_pays_something_or_is_credit() => Holds((it, book) =>
    {
        var posted = book.Entries.Where(e => e.Kind is PostingKind.Charge or PostingKind.LateCharges).Total(e => e.Amount);
        return it.Payments.Total(p => p.Amount) == posted - Enum.GetValues<Component>().Total(book.Posted) + book.Unapplied;
    });

    [Fact]
    public void The_books_agree_with_the_rule_book_on_the_day_of_the_last_payment() => Holds((it, book) =>
    {
        if (it.Payments.Length == 0)
        {
            return book.AsOf(Due).Owed == new Money(it.Cents);
        }

        var last = Due.AddDays(Math.Max(0, it.Payments.Max(p => p.Effective)));
        var balance = book.AsOf(last);
        return balance.PenaltyPosted == balance.LateCharges.Penalty && balance.InterestPosted == balance.LateCharges.Interest && balance.Owed == Enum.GetValues<Component>().Total(book.Posted);
    });

    [Fact]
    public void A_payment_and_its_void_leave_every_day_as_it_was() => Holds((it, book) =>
    {
        DateOnly[] days = [.. Enumerable.Range(-50, 300).Where(d => d % 7 == 0).Select(d => Due.AddDays(d))];
        var before = days.Select(d => Picture(book, d)).ToList();
        var credit = book.Unapplied;
        book.Void(book.Pay(new Money(77_700), Due.AddDays(45), Due.AddDays(201)));
        return before.SequenceEqual(days.Select(d => Picture(book, d))) && book.Unapplied == credit;
    });

    [Fact]
    public void The_stored_copies_equal_the_sums_of_the_lines() => Holds((it, book) =>
    {
        var payment = book.Pay(new Money(12_345), Due.AddDays(30), Due.AddDays(202));
        var paid = CopiesAgree(book) && book.Obligation.Received == it.Payments.Total(p => p.Amount) + new Money(12_345);
        book.Void(payment);
        return paid && CopiesAgree(book) && book.Obligation.Received == it.Payments.Total(p => p.Amount);
    });

    private static bool CopiesAgree(LedgerBook book)
    {
        var o = book.Obligation;
        return o.TaxOwing == book.Posted(Component.Tax) && o.PenaltyOwing == book.Posted(Component.Penalty) && o.InterestOwing == book.Posted(Component.Interest) && o.OtherOwing.IsZero
            && o.Charged == book.Entries.Where(e => e.Kind == PostingKind.Charge).Total(e => e.Amount)
            && o.IsOpen == !(o.TaxOwing.IsZero && o.PenaltyOwing.IsZero && o.InterestOwing.IsZero)
            && o.Owing == o.TaxOwing + o.PenaltyOwing + o.InterestOwing;
    }

    private static (Money Tax, Money Penalty, Money Interest, Money Owed) Picture(LedgerBook book, DateOnly day)
    {
        var b = book.AsOf(day);
        return (b.TaxOwed, b.PenaltyOwed, b.InterestOwed, b.Owed);
    }

    [Fact]
    public void A_charge_goes_to_the_funds_to_the_cent()
    {
        var obligation = Obligation();
        var lines = PaymentApplication.ChargeLines(obligation, Component.Tax, Dollars("100.00"), EastBatonRouge.FundShares("sales", "1700", Today).Value.Shares);
        var posting = Posting.Of(PostingKind.Charge, PostingDays.On(obligation.RecordedDueOn), Act(), lines);
        Assert.Equal(Dollars("100.00"), posting.Lines.Where(l => l.Account == LedgerAccount.Revenue).Total(l => l.Amount));
        Assert.All(posting.Lines.Where(l => l.Account == LedgerAccount.Revenue), l => Assert.NotNull(l.Fund));
    }

    private sealed record Paid(Money Amount, int Effective, int Taken);
}
