using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>
/// Payments with and without an earlier day, voids, payments moved away in whole or in part, waivers and their reversal, amended returns, adjustments and their reversal,
/// small rests written off, money kept as credit from an earlier day, credit applied, refunded or offset elsewhere, refunds canceled, in any order and in both offices:
/// after each of them the books say what the rule book says of the same history asked again.
/// </summary>
public class AnyHistoryTests
{
    private static readonly RandomCases _random = new(300, 20261201UL);

    private static readonly Gen<(int Cents, Step[] Steps)> _histories =
        from cents in Gen.Choose(5_000, 200_000)
        from count in Gen.Choose(1, 12)
        from steps in (from what in Gen.Elements(Enum.GetValues<What>())
                       from amount in Gen.Choose(1, 150_000)
                       from wait in Gen.Choose(0, 60)
                       from back in Gen.Choose(0, 40)
                       from which in Gen.Choose(0, 9)
                       select new Step(what, new Money(amount), wait, back, which)).ArrayOf(count)
        select (cents, steps);

    private enum What
    {
        Pay,
        PayFromAnEarlierDay,
        Void,
        MoveAway,
        Waive,
        ReverseWaiver,
        Adjust,
        ReverseAdjustment,
        Amend,
        ApplyCredit,
        RefundOrOffset,
        CancelRefund,
        KeepAsCredit,
        WriteOffTheRest,
    }

    [Theory]
    [InlineData("east-baton-rouge", "1700")]
    [InlineData("pennsylvania", "STATE")]
    public void After_every_act_late_charges_are_those_of_a_fresh_computation_and_every_cent_is_somewhere(string office, string location)
    {
        var rules = TaxCounter.Data.RuleBooks.RuleBookLoader.Load(office);
        _random.Hold(Prop.ForAll(_histories.ToArbitrary(), it =>
        {
            var obligation = Domain.Ledger.Obligation.For(AccountId.New(), "sales", Period.Parse("2026-08"), Day("2026-09-21"), location);
            if (it.Cents % 2 == 0)
            {
                obligation.Filed(Day("2026-10-05")); // two weeks late
            }

            var worked = new Worked(new LedgerBook(obligation, rules).Charge(new Money(it.Cents)), rules);
            return it.Steps.All(step => worked.Do(step) && worked.Holds());
        }));
    }

    /// <summary>The history as it goes, with what can still be taken back of it.</summary>
    private sealed class Worked(LedgerBook book, RuleBook rules)
    {
        private readonly List<IReadOnlyList<Posting>> _payments = [], _waivers = [], _adjustments = [], _refunds = [];
        private DateOnly _day = Day("2026-09-10");
        private Money _received, _used;

        public bool Do(Step step)
        {
            _day = _day.AddDays(step.Wait);
            switch (step.What)
            {
                case What.Pay or What.PayFromAnEarlierDay:
                    _payments.Add(book.Pay(step.Amount, step.What == What.Pay ? _day : _day.AddDays(-step.Back), _day));
                    _received += step.Amount;
                    break;
                // A payment whose credit was used is not voided: once some credit was used elsewhere, none that left any.
                case What.Void when Any(_payments, step) is { } payment && Left(payment) <= book.Unapplied && (_used.IsZero || Left(payment).IsZero):
                    _payments.Remove(payment);
                    _received -= payment.Single(p => p.Kind == PostingKind.Payment).Lines.Where(l => l.Account == LedgerAccount.DrawerCash).Total(l => l.Amount);
                    book.Void(payment);
                    break;
                case What.MoveAway when Any(_payments, step) is { } payment && CanMove(payment, step.Amount) is { IsPositive: true } paid:
                    _payments.Remove(payment);
                    book.TakeOff(payment, Money.Zero, paid, _day);
                    Use(book.Credits.First(c => c.Amount >= paid && c.From is null), paid);
                    break;
                case What.Waive when book.AsOf(_day) is { LateCharges: var late } && (late.Penalty - late.Waived).IsPositive:
                    _waivers.Add(book.Waive(Money.Min(step.Amount, late.Penalty - late.Waived), _day));
                    break;
                case What.ReverseWaiver when Any(_waivers, step) is { } waiver:
                    _waivers.Remove(waiver);
                    book.Reverse(waiver, _day);
                    break;
                case What.WriteOffTheRest when book.AsOf(_day) is { TaxOwed.IsPositive: true } rest:
                    _adjustments.Add(book.Adjust(rest.Charged - rest.TaxOwed, _day));
                    break;
                case What.Adjust when book.AsOf(_day).Charged != step.Amount:
                    _adjustments.Add(book.Adjust(step.Amount, _day));
                    break;
                case What.ReverseAdjustment when _adjustments.Count > 0 && book.Postings.Last(p => p.Class.Principal == PrincipalEffect.Charge).Id == _adjustments[^1].Single(p => p.Kind == PostingKind.Adjustment).Id:
                    book.ReverseAdjustment(_adjustments[^1], _day);
                    _adjustments.RemoveAt(_adjustments.Count - 1);
                    break;
                case What.Amend when book.AsOf(_day).Charged != step.Amount:
                    book.Amend(step.Amount, _day);
                    break;
                case What.ApplyCredit:
                    book.ApplyCredit(_day);
                    break;
                case What.RefundOrOffset when book.Credits is [var credit, ..]:
                    _refunds.Add(Use(credit, Money.Min(step.Amount, credit.Amount)));
                    break;
                case What.CancelRefund when Any(_refunds, step) is { } refund:
                    _refunds.Remove(refund);
                    _used -= refund.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.RefundsPayable).Total(l => l.Amount);
                    book.CancelRefund(refund, _day);
                    break;
                case What.KeepAsCredit:
                    book.KeepAsCredit(step.Amount, _day.AddDays(-step.Back), _day);
                    _received += step.Amount;
                    break;
            }

            return true;
        }

        public bool Holds()
        {
            var last = book.Entries.Max(e => e.EffectiveOn);
            var fresh = new ObligationLedger(book.Obligation, book.Entries).AsOf(last, rules);
            var (posted, late) = (Enum.GetValues<Component>().Total(book.Posted), book.Entries.Where(e => e.Class.LateChargesWalk != LateChargeEffect.None).Total(e => e.Amount));
            return fresh.PenaltyPosted == fresh.LateCharges.Penalty && fresh.InterestPosted == fresh.LateCharges.Interest && fresh.Owed == posted
                && book.Entries.Where(e => e.Class.IsWaiver).Total(e => -e.Amount) == fresh.LateCharges.Waived
                && Enum.GetValues<Component>().All(c => !book.Posted(c).IsNegative)
                && !book.Unapplied.IsNegative && book.Credits.All(c => c.Amount.IsPositive)
                && book.Obligation.Charged + late == posted + _received - _used - book.Unapplied;
        }

        private IReadOnlyList<Posting> Use(CreditSource credit, Money amount)
        {
            _used += amount;
            return book.UseElsewhere(credit with { Amount = amount }, _day);
        }

        /// <summary>What a payment paid here, or so much of it, where the credit that has to come back first is still there.</summary>
        private Money CanMove(IReadOnlyList<Posting> ofPayment, Money most)
        {
            var payment = ofPayment.Single(p => p.Kind == PostingKind.Payment);
            var paid = Money.Min(most, PaymentTakenOff.PaidBy(payment, book.Obligation.Id));
            return paid.IsPositive && PaymentTakenOff.Of(book.Ledger, payment, Money.Zero, paid, ofPayment, rules).CreditBack()
                .All(n => book.Credits.Where(c => c.AroseOn == n.Day && c.From == book.Obligation.Id).Total(c => c.Amount) >= n.Amount) ? paid : Money.Zero;
        }

        /// <summary>What a payment left as credit, at once or because an assessment fell.</summary>
        private static Money Left(IEnumerable<Posting> payment) => payment.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => -l.AsDebit);

        private static IReadOnlyList<Posting>? Any(List<IReadOnlyList<Posting>> of, Step step) => of.Count == 0 ? null : of[step.Which % of.Count];
    }

    private sealed record Step(What What, Money Amount, int Wait, int Back, int Which);
}
