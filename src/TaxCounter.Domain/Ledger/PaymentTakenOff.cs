using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// Money of one payment comes off an obligation again as of the payment's own day, so that late charges are what they would be if that much had never been paid. Where
/// such money had been moved on since (a fallen penalty, a lower charge), that move is undone first.
/// </summary>
/// <param name="Lines">What the obligation owes again, by component.</param>
/// <param name="Undone">The moves that are undone, by the day they were effective.</param>
public sealed record PaymentTakenOff(IReadOnlyList<LineDraft> Lines, IReadOnlyList<(DateOnly Day, IReadOnlyList<LineDraft> Lines)> Undone)
{
    /// <summary>Works it out; nothing is written.</summary>
    /// <param name="ledger">The obligation.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="before">What was taken off of it before.</param>
    /// <param name="amount">How much comes off; with what was taken off before no more than it paid there.</param>
    /// <param name="followed">The moves that followed from the payment itself, in its own act; undone where all of it comes off at once.</param>
    /// <param name="rules">The rule book.</param>
    public static PaymentTakenOff Of(ObligationLedger ledger, Posting payment, Money before, Money amount, IEnumerable<Posting> followed, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(payment);
        ArgumentNullException.ThrowIfNull(rules);
        var order = rules.PaymentOrder(payment.EffectiveOn).Distinct().ToList();
        var paid = payment.Lines.Where(l => l.Account == LedgerAccount.Receivable && l.ObligationId == ledger.Obligation.Id)
            .OrderByDescending(l => order.IndexOf(l.Component!.Value)).Select(l => (Component: l.Component!.Value, Amount: -l.AsDebit)).ToList();
        var lines = Last(paid, before + amount).GroupJoin(Last(paid, before), all => all.Component, first => first.Component, (all, first) => (all.Component, Amount: all.Amount - first.Total(f => f.Amount)))
            .Where(p => p.Amount.IsPositive).Select(p => PaymentApplication.Receivable(Side.Debit, ledger.Obligation, p.Component, p.Amount)).ToList();
        var own = before.IsZero && amount == PaidBy(payment, ledger.Obligation.Id) ? followed.Where(p => IsFollowUp(p.Class) && p.Lines.Any(l => l.ObligationId == ledger.Obligation.Id))
            .Select(p => (p.EffectiveOn, Lines: (IReadOnlyList<LineDraft>)[.. p.Lines.Select(l => l.ToDraft().OnOtherSide())])).ToList() : [];
        var after = ledger.With(PaymentApplication.Movements(lines, PostingKind.PaymentMoved, payment.EffectiveOn, ledger.Obligation.Id)
            .Concat(own.SelectMany(o => PaymentApplication.Movements(o.Lines, PostingKind.CreditMoved, o.EffectiveOn, ledger.Obligation.Id))));
        return new PaymentTakenOff(lines, [.. own, .. Undo(ledger, after, order)]);
    }

    /// <summary>What it came to of the payment on one obligation.</summary>
    public static Money PaidBy(Posting payment, ObligationId obligation)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return payment.Lines.Where(l => l.Account == LedgerAccount.Receivable && l.ObligationId == obligation).Total(l => -l.AsDebit);
    }

    /// <summary>Credit that has to be there to be taken back, by the day it arose.</summary>
    public IEnumerable<DatedAmount> CreditBack() =>
        Undone.Select(u => new DatedAmount(u.Day, u.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => l.Amount))).Where(c => c.Amount.IsPositive);

    /// <summary>Whether some of that credit is used by now: it does not lie there any more on the day it arose.</summary>
    /// <param name="there">The unapplied credit of the account, by the day it arose.</param>
    public bool IsUsed(IReadOnlyList<DatedAmount> there) => CreditBack().Any(n => there.Where(t => t.Day == n.Day).Total(t => t.Amount) < n.Amount);

    /// <summary>The postings, with what follows for the obligation; effective on the payment's day.</summary>
    /// <param name="ledger">The obligation.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="kind">Why it comes off.</param>
    /// <param name="other">Where the money goes: the credit of an account, or back out of the bank.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    public IReadOnlyList<Posting> Post(ObligationLedger ledger, Posting payment, PostingKind kind, LineDraft other, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(payment);
        ArgumentNullException.ThrowIfNull(act);
        var days = new PostingDays(act.Today, payment.EffectiveOn);
        var undone = Undone.Select(u => Posting.Of(PostingKind.CreditMoved, days with { Effective = u.Day }, act, u.Lines)).ToList();
        var move = Posting.Of(kind, days, act, [.. Lines, other], corrects: payment.Id);
        var moved = undone.Append(move).SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, ledger.Obligation.Id)).ToList();
        return [.. undone, move, .. PaymentApplication.FollowUpPostings(ledger, moved, days, act, rules, paymentEvent: null)];
    }

    /// <summary>The components that were paid last come off first: what stays is what the smaller payment would have paid.</summary>
    private static IEnumerable<(Component Component, Money Amount)> Last(IEnumerable<(Component Component, Money Amount)> paid, Money amount)
    {
        foreach (var (component, of) in paid)
        {
            var part = Money.Min(of, amount);
            amount -= part;
            yield return (component, part);
        }
    }

    private static IEnumerable<(DateOnly Day, IReadOnlyList<LineDraft> Lines)> Undo(ObligationLedger before, ObligationLedger after, IReadOnlyList<Component> order)
    {
        foreach (var component in order)
        {
            var missing = Missing(after, component) - Missing(before, component);
            foreach (var day in after.Entries.Where(IsFollowUp).Select(e => e.EffectiveOn).Distinct().OrderDescending().TakeWhile(_ => missing.IsPositive))
            {
                var ofDay = after.Entries.Where(e => IsFollowUp(e) && e.EffectiveOn == day).ToList();
                var back = Money.Min(missing, ofDay.Where(e => e.Component == component).Total(e => e.Amount));
                if (back.IsPositive)
                {
                    yield return (day, Undo(after.Obligation, component, back, ofDay));
                    missing -= back;
                }
            }
        }
    }

    /// <summary>By how much less than nothing is paid of a component.</summary>
    private static Money Missing(ObligationLedger ledger, Component component) => Money.Max(Money.Zero, ledger.Entries.Where(e => e.Component == component && e.Class.Paid != PaidEffect.None).Total(e => e.Amount));

    private static List<LineDraft> Undo(Obligation obligation, Component component, Money back, IEnumerable<LedgerEntry> ofDay)
    {
        List<LineDraft> lines = [PaymentApplication.Receivable(Side.Credit, obligation, component, back)];
        foreach (var other in ofDay.GroupBy(e => e.Component).Where(g => g.Key != component).Select(g => (Component: g.Key, Got: -g.Total(e => e.Amount))))
        {
            var part = Money.Min(back, other.Got);
            if (part.IsPositive)
            {
                lines.Add(PaymentApplication.Receivable(Side.Debit, obligation, other.Component, part));
                back -= part;
            }
        }

        lines.Add(LineDraft.Debit(LedgerAccount.UnappliedCredit, back) with { AccountId = obligation.AccountId, ObligationId = obligation.Id });
        return lines;
    }

    private static bool IsFollowUp(LedgerEntry entry) => IsFollowUp(entry.Class);

    private static bool IsFollowUp(PostingClass kind) => kind is { IsFollowUp: true, Paid: PaidEffect.MovedCredit };
}
