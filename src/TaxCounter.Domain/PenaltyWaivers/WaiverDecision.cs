using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A decision on a penalty waiver with what it grants; a return with a question is one that grants nothing.</summary>
public sealed class WaiverDecision : CaseDecision<WaiverState>
{
    private readonly List<WaiverGrant> _grants = [];

    private WaiverDecision()
    {
    }

    private WaiverDecision(PenaltyWaiver waiver, WaiverState outcome, CounterAct act)
        : base(waiver.Decisions.Count + 1, outcome, waiver.Story.Revision, waiver.Story.Preparers, Permission.DecideWaiver, act) => WaiverId = waiver.Id;

    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>What was granted, obligation by obligation; none of a return.</summary>
    public IReadOnlyList<WaiverGrant> Grants => _grants;

    /// <summary>The same as a fingerprint: two approvers agree only where it is the same.</summary>
    internal string Terms => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _grants.OrderBy(g => g.ObligationId.Value).Select(g => $"{g.ObligationId.Value} {g.Granted.Cents}")))));

    /// <summary>All that was granted.</summary>
    public Money Granted => _grants.Total(g => g.Granted);

    /// <summary>Decides on what was read. Refused: the case or what can be waived changed since, a part that is none or above what can be waived.</summary>
    internal static Result<WaiverDecision> Of(PenaltyWaiver waiver, DecideWaiver asked, IReadOnlyList<WaivablePeriod> now, CounterAct act)
    {
        var amounts = waiver.Periods.Amounts(asked.Outcome, asked.Parts, now);
        if ((waiver.Story.WhyChanged(WaiverTable.Of, asked.Revision) ?? waiver.Periods.WhyChanged(asked.WaivableRead, now) ?? amounts.Refusal) is { } no)
        {
            return no;
        }

        var grants = waiver.Periods.Grants(waiver, amounts.Value, now);
        var outcome = asked.Outcome == WaiverOutcome.Deny ? WaiverState.Denied : grants.All(g => g.Granted >= g.Requested) ? WaiverState.Approved : WaiverState.ApprovedInPart;
        var decision = new WaiverDecision(waiver, outcome, act);
        decision._grants.AddRange(grants);
        return decision;
    }

    internal static WaiverDecision Return(PenaltyWaiver waiver, CounterAct act) => new(waiver, WaiverState.Requested, act);
}
