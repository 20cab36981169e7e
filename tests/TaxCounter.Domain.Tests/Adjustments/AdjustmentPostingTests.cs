using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>What an adjustment does to the account: as if the right amount had been charged at first.</summary>
public class AdjustmentPostingTests
{
    private static readonly RandomCases _random = new(200, 20261129UL);

    private static readonly Gen<(int Charged, int Right, (int Cents, int Wait)[] Paid)> _histories =
        from charged in Gen.Choose(1000, 200_000)
        from right in Gen.Choose(0, 200_000)
        from count in Gen.Choose(0, 4)
        from paid in (from cents in Gen.Choose(1, 120_000) from wait in Gen.Choose(0, 60) select (cents, wait)).ArrayOf(count)
        select (charged, Math.Min(right, charged), paid);

    private static readonly Gen<(int Charged, int Right, (int Cents, int Wait)[] Paid)> _bothWays =
        from history in _histories
        from right in Gen.Choose(0, 300_000)
        select (history.Charged, right, history.Paid);

    [Fact]
    public void Unpaid_tax_that_falls_takes_its_penalty_and_interest_down_with_it()
    {
        var book = Book(); // 911.20 due Sep 21: 10% and 2 months by Nov 20
        Assert.Equal((Dollars("91.12"), Dollars("911.20")), (book.AsOf(Today).LateCharges.Penalty, book.AsOf(Today).TaxOwed));

        book.Adjust(Dollars("700.00"), Today);

        Assert.Equal((Dollars("70.00"), Dollars("700.00"), Dollars("700.00")), (book.AsOf(Today).LateCharges.Penalty, book.AsOf(Today).TaxOwed, book.Obligation.Charged));
        Assert.Equal(Money.Zero, book.Unapplied);
    }

    [Fact]
    public void Tax_that_was_paid_becomes_a_credit_and_a_reversal_brings_it_back()
    {
        var book = Book();
        book.Pay("911.20", "2026-09-21");
        var adjusted = book.Adjust(Dollars("700.00"), Today);
        Assert.Equal((Dollars("211.20"), Money.Zero), (book.Unapplied, book.AsOf(Today).Owed));

        book.ReverseAdjustment(adjusted, Today);

        Assert.Equal(Dollars("911.20"), book.Obligation.Charged);
        Assert.Equal(adjusted[0].Id, book.Postings.Last(p => p.Kind == PostingKind.Adjustment).CorrectsId);
        Assert.Equal(Dollars("211.20"), book.AsOf(Today).TaxOwed);
    }

    [Fact]
    public void A_rise_is_late_from_the_first_due_date_on()
    {
        var book = Book();
        book.Pay("911.20", "2026-09-21");
        book.Adjust(Dollars("1011.20"), Today);
        Assert.Equal((Dollars("100.00"), Dollars("10.00")), (book.AsOf(Today).TaxOwed, book.AsOf(Today).LateCharges.Penalty));
    }

    [Fact]
    public void Another_place_moves_the_whole_charge_to_its_funds()
    {
        var book = Book("900.00");
        var postings = AdjustmentPosting.Of(book.Ledger, Dollars("900.00"), Dollars("900.00"), "1702", Act(Supervisor), EastBatonRouge).Value;

        var lines = Assert.Single(postings).Lines;
        Assert.DoesNotContain(lines, l => l.Account == LedgerAccount.Receivable);
        Assert.Equal(Dollars("375.00"), lines.Single(l => l.Fund == "city-baker").Amount); // 2.5 of 6
        Assert.Equal((Side.Debit, Dollars("327.27")), lines.Where(l => l.Fund == "parish-general").Select(l => (l.Side, l.Amount)).Single()); // 2 of 5.5
    }

    [Fact]
    public void A_correction_in_either_direction_and_its_reversal_leave_no_part_below_zero_and_the_first_charge() => _random.Hold(Prop.ForAll(_bothWays.ToArbitrary(), history =>
    {
        var (charged, right, paid) = history;
        if (right == charged)
        {
            return true;
        }

        var book = Book(new Money(charged).Plain());
        var day = Day("2026-09-10");
        foreach (var (cents, wait) in paid)
        {
            day = day.AddDays(wait);
            book.Pay(new Money(cents), day, day);
        }

        var on = day > Today ? day : Today;
        var before = book.AsOf(on).Owed - book.Unapplied;
        var adjusted = book.Adjust(new Money(right), on);
        var whole = Enum.GetValues<Component>().All(c => !book.Posted(c).IsNegative) && book.Obligation.Charged == new Money(right);
        book.ReverseAdjustment(adjusted, on);

        // Money that became credit stays credit until somebody applies it again, as of its day; until then the tax is owed.
        var after = book.AsOf(on).Owed - book.Unapplied;
        return whole && Enum.GetValues<Component>().All(c => !book.Posted(c).IsNegative) && book.Obligation.Charged == new Money(charged) && (right > charged ? after == before : after >= before);
    }));

    [Fact]
    public void Late_charges_after_it_are_those_of_a_book_that_was_charged_right_at_first() => _random.Hold(Prop.ForAll(_histories.ToArbitrary(), history =>
    {
        var (charged, right, paid) = history;
        if (right == charged)
        {
            return true;
        }

        var (wrong, fresh) = (Book(new Money(charged).Plain()), right == 0 ? null : Book(new Money(right).Plain()));
        var day = Day("2026-09-10");
        foreach (var (cents, wait) in paid)
        {
            day = day.AddDays(wait);
            wrong.Pay(new Money(cents), day, day);
            fresh?.Pay(new Money(cents), day, day);
        }

        var on = day > Today ? day : Today;
        wrong.Adjust(new Money(right), on);
        var (a, b) = (wrong.AsOf(on), fresh?.AsOf(on));
        return a.LateCharges.Penalty == (b?.LateCharges.Penalty ?? Money.Zero) && a.LateCharges.Interest == (b?.LateCharges.Interest ?? Money.Zero)
            && Enum.GetValues<Component>().All(c => !wrong.Posted(c).IsNegative)
            && a.Owed - wrong.Unapplied == (b is null ? -paid.Select(p => new Money(p.Cents)).Total() : b.Owed - fresh!.Unapplied);
    }));
}
