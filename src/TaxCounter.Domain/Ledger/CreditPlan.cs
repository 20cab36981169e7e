using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// What the unapplied credit of an account pays: oldest obligation first, in the rule book's order, each credit as of the day it arose, so that no penalty or interest
/// runs on what an existing credit covered. The page shows the plan, the act posts it.
/// </summary>
/// <param name="Parts">What it pays, in the order it is posted.</param>
/// <param name="Postings">The same for the journal, with what follows from it.</param>
/// <param name="Before">What the obligations came to.</param>
/// <param name="After">What they come to then.</param>
public sealed record CreditPlan(IReadOnlyList<CreditPart> Parts, IReadOnlyList<Posting> Postings, IReadOnlyList<ObligationBalance> Before, IReadOnlyList<ObligationBalance> After)
{
    /// <summary>How often money that a fallen penalty sets free is put to use again.</summary>
    private const int MostRounds = 50;

    /// <summary>What is applied.</summary>
    public Money Total => Parts.Total(p => p.Amount);

    /// <summary>What these obligations owe before it.</summary>
    public Money OwedBefore => Before.Total(b => b.Owed);

    /// <summary>What they owe after it.</summary>
    public Money OwedAfter => After.Total(b => b.Owed);

    /// <summary>How much of one credit it uses; the rest of the total is money that a fallen penalty set free.</summary>
    public Money Used(AccountId account, CreditSource credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        return Postings.SelectMany(p => p.Lines.Where(l => l is { Account: LedgerAccount.UnappliedCredit, Side: Side.Debit } && l.AccountId == account && l.ObligationId == credit.From && p.EffectiveOn == credit.AroseOn)).Total(l => l.Amount);
    }

    /// <summary>By how much the penalty falls, because the credit counts from its own day.</summary>
    public Money PenaltySaved => Before.Total(b => b.PenaltyAfterWaiver) - After.Total(b => b.PenaltyAfterWaiver);

    /// <summary>The same of the interest.</summary>
    public Money InterestSaved => Before.Total(b => b.LateCharges.Interest) - After.Total(b => b.LateCharges.Interest);

    /// <summary>Works it out; nothing is written.</summary>
    /// <param name="open">The open obligations of the account.</param>
    /// <param name="credits">Its unapplied credit by the day it arose.</param>
    /// <param name="account">Whose.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="rules">The rule book.</param>
    public static CreditPlan Of(IReadOnlyList<ObligationLedger> open, IReadOnlyList<DatedAmount> credits, AccountId account, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(credits);
        return Of(open, [.. credits.Select(c => new CreditSource(null, c.Day, c.Amount))], account, act, rules);
    }

    /// <inheritdoc cref="Of(IReadOnlyList{ObligationLedger}, IReadOnlyList{DatedAmount}, AccountId, CounterAct, RuleBook)"/>
    public static CreditPlan Of(IReadOnlyList<ObligationLedger> open, IReadOnlyList<CreditSource> credits, AccountId account, CounterAct act, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(rules);
        var ledgers = open.ToDictionary(l => l.Obligation.Id);
        List<CreditPart> parts = [];
        List<Posting> postings = [];
        ArgumentNullException.ThrowIfNull(credits);
        var waiting = new Queue<(AccountId Account, CreditSource Credit)>(credits.Where(c => c.Amount.IsPositive).OrderBy(c => c.AroseOn).Select(c => (account, c)));
        for (var round = 0; round < MostRounds && waiting.TryDequeue(out var next); round++)
        {
            var credit = next.Credit;
            var owed = ledgers.Values.Select(l => l.ToSettle(credit.AroseOn, act.Today, rules)).Where(b => b.Owed.IsPositive);
            var spread = Allocation.Spread(credit.Amount, owed, rules.PaymentOrder(credit.AroseOn));
            foreach (var paid in spread.Parts.GroupBy(p => p.Obligation.Id))
            {
                var posted = Post(ledgers[paid.Key], [.. paid], next.Account, credit, act, rules);
                parts.Add(new CreditPart(ledgers[paid.Key].Obligation, credit.AroseOn, paid.Total(p => p.Amount)));
                postings.AddRange(posted);
                ledgers[paid.Key] = ledgers[paid.Key].With(posted.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, paid.Key)));
                foreach (var (of, free) in posted.SelectMany(p => p.Lines.Where(l => l is { Account: LedgerAccount.UnappliedCredit, Side: Side.Credit }).Select(l => (l.AccountId!.Value, new CreditSource(l.ObligationId, p.EffectiveOn, l.Amount)))))
                {
                    waiting.Enqueue((of, free));
                }
            }
        }

        return new CreditPlan(parts, postings, [.. open.Select(l => l.AsOf(act.Today, rules))], [.. open.Select(l => ledgers[l.Obligation.Id].AsOf(act.Today, rules))]);
    }

    private static List<Posting> Post(ObligationLedger ledger, IReadOnlyList<Applied> paid, AccountId account, CreditSource credit, CounterAct act, RuleBook rules)
    {
        var days = new PostingDays(act.Today, credit.AroseOn);
        var lines = PaymentApplication.PaymentLines(new Allocation(paid, Money.Zero), account, null).ToList();
        var applied = Posting.Of(PostingKind.CreditApplied, days, act, [LineDraft.Debit(LedgerAccount.UnappliedCredit, paid.Total(p => p.Amount)) with { AccountId = account, ObligationId = credit.From }, .. lines]);
        var moved = PaymentApplication.Movements(lines, PostingKind.CreditApplied, days.Effective, ledger.Obligation.Id);
        var followUps = PaymentApplication.FollowUpPostings(ledger, moved, days, act, rules, paymentEvent: null).ToList();
        return [.. followUps.Where(p => p.Class.Paid != PaidEffect.MovedCredit), applied, .. followUps.Where(p => p.Class.Paid == PaidEffect.MovedCredit)];
    }
}
