using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// How money meets obligations in the journal. The counter, the import of an office's old payments and a void all post through here,
/// so that penalty, interest and credits come out the same whoever moves the money and whenever.
/// </summary>
public static class PaymentApplication
{
    /// <summary>The credit side of a payment: what each part of each obligation gets, and what stays as unapplied credit of the account.</summary>
    /// <param name="allocation">What is paid.</param>
    /// <param name="creditAccount">Whose the left-over is.</param>
    /// <param name="creditFrom">The obligation it was meant for, if one.</param>
    public static IEnumerable<LineDraft> PaymentLines(Allocation allocation, AccountId creditAccount, ObligationId? creditFrom)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        foreach (var part in allocation.Parts)
        {
            yield return Receivable(Side.Credit, part.Obligation, part.Component, part.Amount);
        }

        if (allocation.LeftOver.IsPositive)
        {
            yield return LineDraft.Credit(LedgerAccount.UnappliedCredit, allocation.LeftOver) with { AccountId = creditAccount, ObligationId = creditFrom };
        }
    }

    /// <summary>The same as movements of one obligation.</summary>
    public static IReadOnlyList<LedgerEntry> Movements(IEnumerable<LineDraft> lines, PostingKind kind, DateOnly effectiveOn, ObligationId obligation) =>
        [.. lines.Where(l => l.Account == LedgerAccount.Receivable && l.ObligationId == obligation)
            .Select(l => new LedgerEntry(kind, effectiveOn, l.Component!.Value, l.Side == Side.Debit ? l.Amount : -l.Amount))];

    /// <summary>
    /// What must follow a movement so that the books say what the rule book says: the assessment that is due, up or down,
    /// what is waived of the penalty, down with it and up again as far as it was granted, and, where a part is now paid too much, the move of that money to
    /// what is still owed or to unapplied credit.
    /// </summary>
    /// <param name="ledger">Before the movement.</param>
    /// <param name="moved">The movement.</param>
    /// <param name="days">Its days.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    /// <param name="paymentEvent">The visit, if one.</param>
    public static IEnumerable<Posting> FollowUpPostings(ObligationLedger ledger, IReadOnlyList<LedgerEntry> moved, PostingDays days, CounterAct act, RuleBook rules, PaymentEventId? paymentEvent)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(rules);
        var after = ledger.With(moved);

        // As of the last movement: money moved away as of an earlier day would leave that day's tax unpaid again, and late.
        var effectiveOn = after.Through(days.Effective);
        if (ledger.LateChargesToPost(days.Effective, moved, rules) is { } due)
        {
            after = after.With(due.Entries());
            var assessed = due.Lines().ToList();
            if (assessed.Count > 0)
            {
                yield return Posting.Of(PostingKind.LateCharges, days with { Effective = effectiveOn }, act, assessed, paymentEvent);
            }

            if (!due.Waived.IsZero)
            {
                yield return Posting.Of(PostingKind.WaiverFollowed, days with { Effective = effectiveOn }, act, WaiverLines(ledger.Obligation, due.Waived), paymentEvent);
            }
        }

        var moves = CreditMoves(after, rules.PaymentOrder(effectiveOn)).ToList();
        if (moves.Count > 0)
        {
            yield return Posting.Of(PostingKind.CreditMoved, days with { Effective = effectiveOn }, act, moves, paymentEvent);
        }
    }

    /// <summary>
    /// Waives penalty of one obligation, or takes that back where the amount is below zero: first the assessment that is due, so that accruing penalty is in the
    /// journal before it is waived, then the waiver, then what follows; money that had paid it goes to what is still owed or to unapplied credit.
    /// </summary>
    /// <param name="ledger">Before.</param>
    /// <param name="amount">More than nothing waives; less takes back.</param>
    /// <param name="days">Its days. A waiver taken back is effective on the day of the waiver, as if it had never been.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    /// <param name="corrects">The waiver that is taken back.</param>
    public static IReadOnlyList<Posting> Waive(ObligationLedger ledger, Money amount, PostingDays days, CounterAct act, RuleBook rules, PostingId? corrects = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(days);
        var waiver = Posting.Of(PostingKind.Waiver, days, act, WaiverLines(ledger.Obligation, amount), corrects: corrects);
        LedgerEntry[] moved = [new(PostingKind.Waiver, days.Effective, Component.Penalty, -amount)];
        var followUps = FollowUpPostings(ledger, moved, PostingDays.On(days.Business), act, rules, paymentEvent: null).ToList();
        return [.. followUps.Where(p => p.Class.LateChargesWalk == LateChargeEffect.Posted), waiver, .. followUps.Where(p => p.Class.LateChargesWalk != LateChargeEffect.Posted)];
    }

    /// <summary>The mirror of a posting, linked to it, with what follows for every obligation it touched.</summary>
    /// <param name="posting">What is reversed.</param>
    /// <param name="touched">Its obligations, as they are before.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    public static IEnumerable<Posting> Mirrored(Posting posting, IReadOnlyList<ObligationLedger> touched, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(act);
        var mirror = posting.Reversed(posting.Kind, act.Today, act);
        var days = new PostingDays(act.Today, mirror.EffectiveOn);
        return [mirror, .. touched.SelectMany(l => FollowUpPostings(l, Movements([.. mirror.Lines.Select(d => d.ToDraft())], mirror.Kind, mirror.EffectiveOn, l.Obligation.Id), days, act, rules, paymentEvent: null))];
    }

    private static LineDraft[] WaiverLines(Obligation obligation, Money waived)
    {
        var receivable = waived.IsNegative ? Receivable(Side.Debit, obligation, Component.Penalty, -waived) : Receivable(Side.Credit, obligation, Component.Penalty, waived);
        return [receivable.OnOtherSide() with { Account = LedgerAccount.WaivedPenalty }, receivable];
    }

    private static IEnumerable<LineDraft> CreditMoves(ObligationLedger ledger, IReadOnlyList<Component> order)
    {
        var owed = order.Distinct().Select(component => (Component: component, Owed: ledger.Entries.Where(e => e.Component == component).Total(e => e.Amount))).ToList();
        var credit = -owed.Where(x => x.Owed.IsNegative).Total(x => x.Owed);
        if (credit.IsZero)
        {
            yield break;
        }

        foreach (var (component, amount) in owed.Where(x => x.Owed.IsNegative))
        {
            yield return Receivable(Side.Debit, ledger.Obligation, component, -amount);
        }

        foreach (var (component, amount) in owed.Where(x => x.Owed.IsPositive))
        {
            var part = Money.Min(amount, credit);
            yield return Receivable(Side.Credit, ledger.Obligation, component, part);
            credit -= part;
        }

        yield return LineDraft.Credit(LedgerAccount.UnappliedCredit, credit) with { AccountId = ledger.Obligation.AccountId, ObligationId = ledger.Obligation.Id };
    }

    /// <summary>A line about one component of an obligation.</summary>
    internal static LineDraft Receivable(Side side, Obligation obligation, Component component, Money amount) => new(LedgerAccount.Receivable, side, amount)
    {
        AccountId = obligation.AccountId,
        ObligationId = obligation.Id,
        Component = component,
        TaxType = obligation.TaxType,
    };

    /// <summary>The lines of a charge: receivable against revenue, split over the funds the tax type pays at that location.</summary>
    public static IReadOnlyList<LineDraft> ChargeLines(Obligation obligation, Component component, Money amount, IReadOnlyList<FundShare> funds)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        ArgumentNullException.ThrowIfNull(funds);
        var shares = amount.Split([.. funds.Select(f => f.Weight)]);
        var receivable = Receivable(Side.Debit, obligation, component, amount);
        return [receivable, .. funds.Zip(shares, (fund, share) => LineDraft.Credit(LedgerAccount.Revenue, share) with { AccountId = obligation.AccountId, ObligationId = obligation.Id, TaxType = obligation.TaxType, Fund = fund.Fund.Code })];
    }
}
