using TaxCounter.Domain.Cases;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The table of penalty waivers: where each verb may lead, who may do it, and the words for it.</summary>
public static class WaiverTable
{
    private static readonly CaseGathering<WaiverVerb, WaiverState> _gathering = new(WaiverState.Requested);

    /// <summary>The table.</summary>
    public static readonly CaseTable<WaiverVerb, WaiverState> Of = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (WaiverState.Draft, WaiverVerb.Write, [WaiverState.Draft]),
            (WaiverState.Draft, WaiverVerb.AddEvidence, [WaiverState.Draft]),
            (WaiverState.Draft, WaiverVerb.Submit, [WaiverState.Requested]),
            (WaiverState.Draft, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
            (WaiverState.Requested, WaiverVerb.Recommend, [WaiverState.Recommended]),
            (WaiverState.Recommended, WaiverVerb.Recall, [WaiverState.Requested]),
            (WaiverState.Recommended, WaiverVerb.Open, [WaiverState.Deciding]),
            (WaiverState.Deciding, WaiverVerb.Open, [WaiverState.Deciding]),
            (WaiverState.Deciding, WaiverVerb.Decide, [WaiverState.Approved, WaiverState.ApprovedInPart, WaiverState.Denied]),
            (WaiverState.Deciding, WaiverVerb.Return, [WaiverState.Requested]),
            (WaiverState.Approved, WaiverVerb.RequestReversal, [WaiverState.ReversalRequested]),
            (WaiverState.ApprovedInPart, WaiverVerb.RequestReversal, [WaiverState.ReversalRequested]),
            (WaiverState.ReversalRequested, WaiverVerb.Reverse, [WaiverState.Reversed]),
            (WaiverState.ReversalRequested, WaiverVerb.DenyReversal, [WaiverState.Approved, WaiverState.ApprovedInPart]),
        ]),
        Deciding = [WaiverVerb.Open, WaiverVerb.Decide, WaiverVerb.Return, WaiverVerb.Reverse, WaiverVerb.DenyReversal],
        Reading = [WaiverVerb.Open],
        AfterDecision = [WaiverVerb.RequestReversal],
        Reasoned = [WaiverVerb.Withdraw, WaiverVerb.Decide, WaiverVerb.Return, WaiverVerb.RequestReversal, WaiverVerb.DenyReversal],
        Outcomes = [WaiverState.Approved, WaiverState.ApprovedInPart, WaiverState.Denied],
        Undone = WaiverState.Reversed,
        Seeing = Permission.SeeWaivers,
        Preparing = Permission.RequestWaiver,
        Decision = Permission.DecideWaiver,
        Approvals = PenaltyWaiversDuty.Decisions,
        Proposals =
        [
            new(WaiverState.Recommended, WaiverVerb.Recommend, "Waiver", CaseFigure.Recommended),
            new(WaiverState.Deciding, WaiverVerb.Recommend, "Waiver", CaseFigure.Recommended),
            new(WaiverState.ReversalRequested, WaiverVerb.RequestReversal, "Reverse waiver", CaseFigure.Granted),
        ],
        Limit = LimitKind.Waiver,
        Word = "penalty-waivers",
        Noun = "waiver",
        StateWords = WaiverWords.Of,
        Ahead = WaiverAhead.Of,
        IsWords = WaiverWords.Is,
        CannotWords = WaiverWords.Of,
        DoneWords = WaiverWords.Done,
    };
}
