using TaxCounter.Domain.Cases;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The table of adjustments: where each verb may lead, who may do it, and the words for it.</summary>
public static class AdjustmentTable
{
    private static readonly CaseGathering<AdjustmentVerb, AdjustmentState> _gathering = new(AdjustmentState.InPreparation);

    /// <summary>The table.</summary>
    public static readonly CaseTable<AdjustmentVerb, AdjustmentState> Of = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (AdjustmentState.InPreparation, AdjustmentVerb.Write, [AdjustmentState.InPreparation]),
            (AdjustmentState.InPreparation, AdjustmentVerb.Submit, [AdjustmentState.Submitted]),
            (AdjustmentState.InPreparation, AdjustmentVerb.Post, [AdjustmentState.Posted]),
            (AdjustmentState.Submitted, AdjustmentVerb.Recall, [AdjustmentState.InPreparation]),
            (AdjustmentState.Submitted, AdjustmentVerb.Decide, [AdjustmentState.Posted, AdjustmentState.Denied]),
            (AdjustmentState.Submitted, AdjustmentVerb.Return, [AdjustmentState.InPreparation]),
            (AdjustmentState.Posted, AdjustmentVerb.RequestReversal, [AdjustmentState.ReversalRequested]),
            (AdjustmentState.ReversalRequested, AdjustmentVerb.Reverse, [AdjustmentState.Reversed]),
            (AdjustmentState.ReversalRequested, AdjustmentVerb.DenyReversal, [AdjustmentState.Posted]),
        ]),
        Deciding = [AdjustmentVerb.Decide, AdjustmentVerb.Return, AdjustmentVerb.Reverse, AdjustmentVerb.DenyReversal],
        AfterDecision = [AdjustmentVerb.RequestReversal],
        Reasoned = [AdjustmentVerb.Withdraw, AdjustmentVerb.Decide, AdjustmentVerb.Return, AdjustmentVerb.RequestReversal, AdjustmentVerb.DenyReversal],
        Outcomes = [AdjustmentState.Posted, AdjustmentState.Denied],
        Undone = AdjustmentState.Reversed,
        Seeing = Permission.SeeAdjustments,
        Preparing = Permission.PrepareAdjustment,
        Decision = Permission.DecideAdjustment,
        Approvals = AdjustmentsDuty.Decisions,
        Proposals =
        [
            new(AdjustmentState.Submitted, AdjustmentVerb.Submit, "Adjustment", CaseFigure.Requested) { Why = nameof(Adjustment.Statement) },
            new(AdjustmentState.ReversalRequested, AdjustmentVerb.RequestReversal, "Reverse adjustment", CaseFigure.Granted),
        ],
        Limit = LimitKind.Adjustment,
        Word = "adjustments",
        Noun = "adjustment",
        StateWords = AdjustmentWords.Of,
        Ahead = AdjustmentAhead.Of,
        IsWords = AdjustmentWords.Is,
        CannotWords = AdjustmentWords.Of,
        DoneWords = AdjustmentWords.Done,
    };
}
