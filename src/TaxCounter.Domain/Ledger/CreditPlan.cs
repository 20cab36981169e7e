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
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(rules);
        var ledgers = open.ToDictionary(l => l.Obligation.Id);
        List<CreditPart> parts = [];
        List<Posting> postings = [];
        var waiting = new Queue<DatedAmount>(credits.Where(c => c.Amount.IsPositive).OrderBy(c => c.Day));
        for (var round = 0; round < MostRounds && waiting.TryDequeue(out var credit); round++)
        {
            var owed = ledgers.Values.Select(l => l.ToSettle(credit.Day, act.Today, rules)).Where(b => b.Owed.IsPositive);
            var spread = Allocation.Spread(credit.Amount, owed, rules.PaymentOrder(credit.Day));
            foreach (var paid in spread.Parts.GroupBy(p => p.Obligation.Id))
            {
                var posted = Post(ledgers[paid.Key], [.. paid], new PostingDays(act.Today, credit.Day), account, act, rules);
                parts.Add(new CreditPart(ledgers[paid.Key].Obligation, credit.Day, paid.Total(p => p.Amount)));
                postings.AddRange(posted);
                ledgers[paid.Key] = ledgers[paid.Key].With(posted.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, paid.Key)));
                foreach (var free in posted.SelectMany(p => p.Lines.Where(l => l is { Account: LedgerAccount.UnappliedCredit, Side: Side.Credit }).Select(l => new DatedAmount(p.EffectiveOn, l.Amount))))
                {
                    waiting.Enqueue(free);
                }
            }
        }

        return new CreditPlan(parts, postings, [.. open.Select(l => l.AsOf(act.Today, rules))], [.. open.Select(l => ledgers[l.Obligation.Id].AsOf(act.Today, rules))]);
    }

    private static List<Posting> Post(ObligationLedger ledger, IReadOnlyList<Applied> paid, PostingDays days, AccountId account, CounterAct act, RuleBook rules)
    {
        var lines = PaymentApplication.PaymentLines(new Allocation(paid, Money.Zero), account, null).ToList();
        var applied = Posting.Of(PostingKind.CreditApplied, days, act, [LineDraft.Debit(LedgerAccount.UnappliedCredit, paid.Total(p => p.Amount)) with { AccountId = account }, .. lines]);
        var moved = PaymentApplication.Movements(lines, PostingKind.CreditApplied, days.Effective, ledger.Obligation.Id);
        var followUps = PaymentApplication.FollowUpPostings(ledger, moved, days, act, rules, paymentEvent: null).ToList();
        return [.. followUps.Where(p => p.Class.Paid != PaidEffect.MovedCredit), applied, .. followUps.Where(p => p.Class.Paid == PaidEffect.MovedCredit)];
    }
}
