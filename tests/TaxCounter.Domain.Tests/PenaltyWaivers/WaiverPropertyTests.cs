using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PenaltyWaivers;

/// <summary>What holds after any history of payments, backdated payments, voids, waivers and reversals.</summary>
public class WaiverPropertyTests
{
    private static readonly RandomCases _random = new(300, 20261122UL);

    private static readonly Gen<(int Cents, Deed[] Deeds)> _histories =
        from cents in Gen.Choose(100, 200_000)
        from count in Gen.Choose(1, 9)
        from deeds in (from kind in Gen.Elements(Did.Pay, Did.Pay, Did.PayBackdated, Did.Void, Did.Waive, Did.Waive, Did.Reverse)
                       from amount in Gen.Choose(1, 150_000)
                       from percent in Gen.Choose(1, WaiverMeasure.Whole)
                       from wait in Gen.Choose(0, 40)
                       from which in Gen.Choose(0, 8)
                       select new Deed(kind, new Money(amount), percent, wait, which)).ArrayOf(count)
        select (cents, deeds);

    private enum Did
    {
        Pay,
        PayBackdated,
        Void,
        Waive,
        Reverse,
    }

    [Fact]
    public void No_part_is_below_zero_and_what_is_waived_is_what_was_granted_but_never_more_than_the_penalty() => AfterEach((it, _, day) =>
    {
        var balance = it.Book.AsOf(day);
        return Enum.GetValues<Component>().All(c => !it.Book.Posted(c).IsNegative)
            && !balance.PenaltyOwed.IsNegative && !balance.LateCharges.Waived.IsNegative && !balance.PenaltyGranted.IsNegative
            && balance.LateCharges.Waived == Money.Min(balance.PenaltyGranted, balance.LateCharges.Penalty);
    });

    [Fact]
    public void The_journal_balances_and_says_what_the_rule_book_says() => AfterEach((it, moved, day) =>
    {
        var lines = it.Book.Postings.SelectMany(p => p.Lines).ToList();
        var balance = it.Book.AsOf(day);
        var waived = lines.Where(l => l.Account == LedgerAccount.WaivedPenalty).Total(l => l.AsDebit);
        return lines.Total(l => l.AsDebit).IsZero
            && (!moved || (balance.PenaltyPosted == balance.LateCharges.Penalty && waived == balance.LateCharges.Waived && balance.Owed == Enum.GetValues<Component>().Total(it.Book.Posted)));
    });

    [Fact]
    public void Every_cent_kept_pays_something_or_is_credit() => AfterEach((it, _, _) =>
    {
        var posted = it.Book.Entries.Where(e => e.Kind is PostingKind.Charge or PostingKind.LateCharges or PostingKind.Waiver or PostingKind.WaiverFollowed).Total(e => e.Amount);
        return it.Kept == posted - Enum.GetValues<Component>().Total(it.Book.Posted) + it.Book.Unapplied;
    });

    [Fact]
    public void The_stored_copies_equal_the_sums_of_the_lines() => AfterEach((it, _, _) =>
    {
        var o = it.Book.Obligation;
        return o.TaxOwing == it.Book.Posted(Component.Tax) && o.PenaltyOwing == it.Book.Posted(Component.Penalty) && o.InterestOwing == it.Book.Posted(Component.Interest) && o.Received == it.Kept;
    });

    private static void AfterEach(Func<History, bool, DateOnly, bool> holds) => _random.Hold(Prop.ForAll(_histories.ToArbitrary(), it =>
    {
        var history = new History(Book(new Money(it.Cents).Plain()));
        var day = Day("2026-09-21");
        foreach (var deed in it.Deeds)
        {
            day = day.AddDays(deed.Wait);
            if (!holds(history, history.Do(deed, day), day))
            {
                return false;
            }
        }

        return true;
    }));

    private sealed record Deed(Did Kind, Money Amount, int Percent, int Wait, int Which);

    /// <summary>One obligation and what was done to it.</summary>
    private sealed class History(LedgerBook book)
    {
        private readonly List<(Money Amount, IReadOnlyList<Posting> Posted)> _payments = [];
        private readonly List<IReadOnlyList<Posting>> _grants = [];

        public LedgerBook Book { get; } = book;

        public Money Kept => _payments.Total(p => p.Amount);

        /// <summary>Whether anything was posted.</summary>
        public bool Do(Deed deed, DateOnly day)
        {
            var before = Book.Postings.Count;
            switch (deed.Kind)
            {
                case Did.Pay or Did.PayBackdated:
                    var effective = deed.Kind == Did.Pay ? day : day.AddDays(-deed.Which * 9);
                    _payments.Add((deed.Amount, Book.Pay(deed.Amount, effective, day)));
                    break;
                case Did.Void when _payments.Count > 0:
                    var payment = _payments[deed.Which % _payments.Count];
                    Book.Void(payment.Posted);
                    _payments.Remove(payment);
                    break;
                case Did.Waive:
                    var balance = Book.AsOf(day);
                    var amount = WaiverMeasure.Percent(deed.Percent).Amount(balance.LateCharges.Penalty - balance.LateCharges.Waived);
                    if (amount.IsPositive)
                    {
                        _grants.Add(Book.Waive(amount, day));
                    }

                    break;
                case Did.Reverse when _grants.Count > 0:
                    var grant = _grants[deed.Which % _grants.Count];
                    Book.Reverse(grant, day);
                    _grants.Remove(grant);
                    break;
            }

            return Book.Postings.Count > before && deed.Kind is Did.Waive or Did.Reverse;
        }
    }
}
