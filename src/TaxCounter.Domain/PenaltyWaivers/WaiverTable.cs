using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The table of penalty waivers: where each verb may lead, who may do it, and the words for it.</summary>
public static class WaiverTable
{
    /// <summary>The table.</summary>
    public static readonly CaseTable<WaiverVerb, WaiverState> Of = new()
    {
        Moves = new(
            (WaiverState.Draft, WaiverVerb.Write, [WaiverState.Draft]),
            (WaiverState.Draft, WaiverVerb.AddEvidence, [WaiverState.Draft]),
            (WaiverState.Draft, WaiverVerb.Submit, [WaiverState.Requested]),
            (WaiverState.Draft, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
            (WaiverState.Requested, WaiverVerb.AddEvidence, [WaiverState.Requested]),
            (WaiverState.Requested, WaiverVerb.AskForMore, [WaiverState.MoreInformationNeeded]),
            (WaiverState.Requested, WaiverVerb.Recommend, [WaiverState.Recommended]),
            (WaiverState.Requested, WaiverVerb.CloseForNoAnswer, [WaiverState.ClosedForNoAnswer]),
            (WaiverState.Requested, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.AddEvidence, [WaiverState.MoreInformationNeeded]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.Remind, [WaiverState.MoreInformationNeeded]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.Answer, [WaiverState.Requested]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.GoOn, [WaiverState.Requested]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.CloseForNoAnswer, [WaiverState.ClosedForNoAnswer]),
            (WaiverState.MoreInformationNeeded, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
            (WaiverState.Recommended, WaiverVerb.Recall, [WaiverState.Requested]),
            (WaiverState.Recommended, WaiverVerb.Open, [WaiverState.Deciding]),
            (WaiverState.Deciding, WaiverVerb.Open, [WaiverState.Deciding]),
            (WaiverState.Deciding, WaiverVerb.Decide, [WaiverState.Approved, WaiverState.ApprovedInPart, WaiverState.Denied]),
            (WaiverState.Deciding, WaiverVerb.Return, [WaiverState.Requested]),
            (WaiverState.Approved, WaiverVerb.RequestReversal, [WaiverState.ReversalRequested]),
            (WaiverState.ApprovedInPart, WaiverVerb.RequestReversal, [WaiverState.ReversalRequested]),
            (WaiverState.ReversalRequested, WaiverVerb.Reverse, [WaiverState.Reversed]),
            (WaiverState.ReversalRequested, WaiverVerb.DenyReversal, [WaiverState.Approved, WaiverState.ApprovedInPart])),
        Deciding = [WaiverVerb.Open, WaiverVerb.Decide, WaiverVerb.Return, WaiverVerb.Reverse, WaiverVerb.DenyReversal],
        Reading = [WaiverVerb.Open],
        AfterDecision = [WaiverVerb.RequestReversal],
        Reasoned = [WaiverVerb.Withdraw, WaiverVerb.Decide, WaiverVerb.Return, WaiverVerb.RequestReversal, WaiverVerb.DenyReversal],
        Outcomes = [WaiverState.Approved, WaiverState.ApprovedInPart, WaiverState.Denied],
        Undone = WaiverState.Reversed,
        Preparing = Permission.RequestWaiver,
        Decision = Permission.DecideWaiver,
        Noun = "waiver",
        StateWords = WaiverWords.Of,
        IsWords = WaiverWords.Is,
        CannotWords = WaiverWords.Of,
        DoneWords = WaiverWords.Done,
    };
}
