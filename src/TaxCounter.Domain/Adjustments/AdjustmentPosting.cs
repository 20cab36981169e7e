using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// What an adjustment posts: the correction, effective on the day of the first charge, so that penalty and interest come out as if the right amount had been charged at
/// first; then what follows from it. Another place moves the whole charge to the funds of that place.
/// </summary>
internal static class AdjustmentPosting
{
    /// <summary>The correction of one obligation with what follows, in the order of the journal. Refused where the rule book does not know where the money goes.</summary>
    public static Result<IReadOnlyList<Posting>> Of(ObligationLedger ledger, Money charged, Money right, string location, CounterAct act, RuleBook rules)
    {
        var obligation = ledger.Obligation;
        var old = rules.FundShares(obligation.TaxType, ledger.Obligation.Place, obligation.Period.LastDay);
        var now = rules.FundShares(obligation.TaxType, location, obligation.Period.LastDay);
        if ((old.Refusal ?? now.Refusal) is { } unknown)
        {
            return unknown;
        }

        var component = ledger.Entries.Any(e => e.Component == Component.Fee) ? Component.Fee : Component.Tax;
        var change = right - charged;
        var funds = location == ledger.Obligation.Place ? Shares(now.Value, change) : [.. Shares(now.Value, right), .. Shares(old.Value, -charged)];
        IEnumerable<LineDraft> lines =
        [
            LineDraft.Net(LedgerAccount.Receivable, change) with { AccountId = obligation.AccountId, ObligationId = obligation.Id, Component = component, TaxType = obligation.TaxType },
            .. funds.GroupBy(f => f.Fund).Select(g => LineDraft.Net(LedgerAccount.Revenue, -g.Total(f => f.Amount)) with { AccountId = obligation.AccountId, ObligationId = obligation.Id, TaxType = obligation.TaxType, Fund = g.Key }),
        ];
        var posting = Posting.Of(PostingKind.Adjustment, new PostingDays(act.Today, FirstCharge(ledger)), act, lines);
        return With(ledger, posting, act, rules);
    }

    /// <summary>The mirror of a correction with what follows from it.</summary>
    public static IReadOnlyList<Posting> Reversed(ObligationLedger ledger, Posting adjustment, CounterAct act, RuleBook rules) => With(ledger, adjustment.Reversed(adjustment.Kind, act.Today, act), act, rules).Value;

    private static Result<IReadOnlyList<Posting>> With(ObligationLedger ledger, Posting posting, CounterAct act, RuleBook rules)
    {
        var moved = PaymentApplication.Movements([.. posting.Lines.Select(l => l.ToDraft())], posting.Kind, posting.EffectiveOn, ledger.Obligation.Id);
        var follow = PaymentApplication.FollowUpPostings(ledger, moved, new PostingDays(act.Today, posting.EffectiveOn), act, rules, paymentEvent: null);
        return new List<Posting>([posting, .. moved.Count == 0 ? [] : follow]);
    }

    private static DateOnly FirstCharge(ObligationLedger ledger) =>
        ledger.Entries.Where(e => e.Class is { Principal: PrincipalEffect.Charge, IsAdjustment: false }).Select(e => e.EffectiveOn).DefaultIfEmpty(ledger.Obligation.RecordedDueOn).Min();

    private static IEnumerable<(string Fund, Money Amount)> Shares(FundSplit split, Money amount) => split.Split(amount).Select(s => (s.Fund.Code, s.Amount));
}
