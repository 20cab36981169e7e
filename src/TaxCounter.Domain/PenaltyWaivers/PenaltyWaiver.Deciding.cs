using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <content>What decides a case, and what reverses it.</content>
public sealed partial class PenaltyWaiver
{
    /// <summary>A supervisor opens it to decide; a second one may too. Refused to whoever prepared it.</summary>
    public Result<Done> Open(CounterAct act)
    {
        if (WhyNotDecide(WaiverVerb.Open, act) is { } no)
        {
            return no;
        }

        Step(WaiverVerb.Open, WaiverState.Deciding, null, act);
        return Done.It;
    }

    /// <summary>
    /// Decides. Refused: to whoever prepared it, without a reason, where the case or what can be waived changed since it was opened, a part above what can be
    /// waived or of nothing. The decision has the grants as amounts; they are posted in the same transaction.
    /// </summary>
    public Result<WaiverDecision> Decide(DecideWaiver asked, IReadOnlyList<WaivablePeriod> now, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(now);
        if ((WhyNotDecide(WaiverVerb.Decide, act) ?? Changed(asked, now) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        var amounts = Amounts(asked.Advice, asked.Parts, now);
        if (amounts.Refusal is { } wrong)
        {
            return wrong;
        }

        var grants = _periods.ConvertAll(p => WaiverGrant.Of(this, Of(now, p.ObligationId), p.Asked.Amount(Of(now, p.ObligationId).Waivable), amounts.Value[p.ObligationId]));
        var outcome = asked.Advice == WaiverAdvice.Deny ? WaiverState.Denied : grants.TrueForAll(g => g.Granted >= g.Asked) ? WaiverState.Approved : WaiverState.ApprovedInPart;
        var decision = WaiverDecision.Of(this, outcome, act, grants);
        _decisions.Add(decision);
        (DecidedByPerson, DecidedByName, DecidedOn, Outcome, GrantedAmount) = (act.By.Person, act.By.NameFor(Permission.DecideWaiver), act.Today, outcome, decision.Granted);
        AskedAmount = grants.Total(g => g.Asked);
        Step(WaiverVerb.Decide, outcome, act.Reason, act);
        return decision;
    }

    /// <summary>Gives it back to the clerk with a question.</summary>
    public Result<Done> Return(CounterAct act)
    {
        if ((WhyNotDecide(WaiverVerb.Return, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        _decisions.Add(WaiverDecision.Of(this, WaiverState.Requested, act, []));
        Step(WaiverVerb.Return, WaiverState.Requested, act.Reason, act);
        return Done.It;
    }

    /// <summary>Asks that what was granted be taken back, and says why.</summary>
    public Result<Done> AskReversal(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((WhyNotPrepare(WaiverVerb.AskReversal, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        (ReversalReason, ReversalAskedByPerson, ReversalAskedByName, ReversalAskedAt) = (act.Reason, act.By.Person, act.By.Name, act.At);
        ReversalDecidedByPerson = ReversalDecidedByName = null;
        Step(WaiverVerb.AskReversal, WaiverState.ReversalRequested, act.Reason, act);
        return Done.It;
    }

    /// <summary>A second person agrees to the reversal, or lets the waiver stand and says why.</summary>
    public Result<Done> DecideReversal(bool agree, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var verb = agree ? WaiverVerb.Reverse : WaiverVerb.RefuseReversal;
        if ((WhyNotDecide(verb, act) ?? StaffRefusals.WrongReason(act, needed: !agree)) is { } no)
        {
            return no;
        }

        (ReversalDecidedByPerson, ReversalDecidedByName) = (act.By.Person, act.By.NameFor(Permission.DecideWaiver));
        Step(verb, agree ? WaiverState.Reversed : Outcome!.Value, act.Reason, act);
        return Done.It;
    }

    private Refusal? WhyNotDecide(WaiverVerb verb, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.DecideWaiver))
        {
            return StaffRefusals.NotAllowed(act.By, "decide on a waiver");
        }

        var hands = verb is WaiverVerb.Reverse or WaiverVerb.RefuseReversal ? new[] { ReversalAskedByPerson } : (IEnumerable<string?>)Hands;
        return WhyNotMove(verb) ?? act.By.WhyNotSecond(Permission.DecideWaiver, hands);
    }

    /// <summary>What a recommendation or decision comes to for each period.</summary>
    private Result<Dictionary<ObligationId, Money>> Amounts(WaiverAdvice advice, IReadOnlyList<PeriodAsked> parts, IReadOnlyList<WaivablePeriod> now)
    {
        var amounts = new Dictionary<ObligationId, Money>();
        foreach (var period in _periods)
        {
            var figures = Of(now, period.ObligationId);
            var part = parts.FirstOrDefault(p => p.Obligation == period.ObligationId)?.Measure;
            if (advice == WaiverAdvice.ApprovePart && part is not null && (!part.IsSound || part.Kind == MeasureKind.Figure && part.Figure > figures.Waivable))
            {
                return part.IsSound ? PenaltyWaiverRefusals.AboveThePenalty(figures, part.Figure) : PenaltyWaiverRefusals.Measure;
            }

            var measure = advice == WaiverAdvice.ApproveAll ? period.Asked : advice == WaiverAdvice.ApprovePart ? part : null;
            amounts[period.ObligationId] = measure?.Amount(figures.Waivable) ?? Money.Zero;
        }

        var total = amounts.Values.Total();
        return advice switch
        {
            WaiverAdvice.ApprovePart when !total.IsPositive || total >= Asked(now) => PenaltyWaiverRefusals.PartNeeded,
            WaiverAdvice.ApproveAll when !total.IsPositive => PenaltyWaiverRefusals.NothingGranted,
            _ => amounts,
        };
    }

    private Refusal? Changed(DecideWaiver asked, IReadOnlyList<WaivablePeriod> now)
    {
        if (asked.Revision != Revision)
        {
            return PenaltyWaiverRefusals.CaseChanged(_steps.OrderBy(s => s.Number).Where(s => s.Verb != WaiverVerb.Open).Skip(asked.Revision));
        }

        var changed = _periods.Select(p => (Period: Of(now, p.ObligationId), Shown: asked.Shown.GetValueOrDefault(p.ObligationId))).Where(p => p.Period.Waivable != p.Shown).ToList();
        return changed.Count > 0 ? PenaltyWaiverRefusals.AmountsChanged(changed) : null;
    }

    private Money Asked(IReadOnlyList<WaivablePeriod> now) => _periods.Total(p => p.Asked.Amount(Of(now, p.ObligationId).Waivable));

    private static WaivablePeriod Of(IReadOnlyList<WaivablePeriod> now, ObligationId obligation) => now.First(p => p.Obligation.Id == obligation);
}
