using TaxCounter.Domain.Cases;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>The table of refunds: where each verb may lead, who may do it, and the words for it. Every other move is refused (docs/duties/refunds.md prints it).</summary>
public static class RefundTable
{
    private static readonly CaseGathering<RefundVerb, RefundState> _gathering = new(RefundState.Claimed);

    /// <summary>The one table.</summary>
    public static readonly CaseTable<RefundVerb, RefundState> Of = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (RefundState.Claimed, RefundVerb.Claim, [RefundState.Claimed]),
            (RefundState.Claimed, RefundVerb.Recommend, [RefundState.Recommended]),
            (RefundState.Recommended, RefundVerb.Recall, [RefundState.Claimed]),
            (RefundState.Recommended, RefundVerb.Return, [RefundState.Claimed]),
            (RefundState.Recommended, RefundVerb.Approve, [RefundState.Approved]),
            (RefundState.Recommended, RefundVerb.Deny, [RefundState.Denied]),
            (RefundState.Approved, RefundVerb.Release, [RefundState.Released]),
            (RefundState.Approved, RefundVerb.Cancel, [RefundState.Cancelled]),
            (RefundState.Released, RefundVerb.MarkPaid, [RefundState.Paid]),
            (RefundState.Released, RefundVerb.Stop, [RefundState.Stopped]),
            (RefundState.Paid, RefundVerb.NoteReturned, [RefundState.Returned]),
            (RefundState.Paid, RefundVerb.Stop, [RefundState.Stopped]),
            (RefundState.Returned, RefundVerb.Reissue, [RefundState.Approved]),
            (RefundState.Returned, RefundVerb.Cancel, [RefundState.Cancelled]),
            (RefundState.Stopped, RefundVerb.Reissue, [RefundState.Approved]),
            (RefundState.Stopped, RefundVerb.Cancel, [RefundState.Cancelled]),
        ]),
        Deciding = [RefundVerb.Return, RefundVerb.Approve, RefundVerb.Deny],
        AfterDecision = [RefundVerb.Release, RefundVerb.MarkPaid, RefundVerb.NoteReturned, RefundVerb.Stop, RefundVerb.Reissue, RefundVerb.Cancel],
        Reasoned = [RefundVerb.Withdraw, RefundVerb.Return, RefundVerb.Deny, RefundVerb.NoteReturned, RefundVerb.Stop, RefundVerb.Reissue, RefundVerb.Cancel],
        Outcomes = [RefundState.Approved, RefundState.Denied],
        Undone = RefundState.Cancelled,
        Seeing = Permission.SeeRefunds,
        Preparing = Permission.WorkRefunds,
        Decision = Permission.DecideRefund,
        Approvals = RefundsDuty.Decisions,
        Proposals =
        [
            new(RefundState.Recommended, RefundVerb.Recommend, "Refund", CaseFigure.Recommended),
        ],
        Limit = LimitKind.Refund,
        Word = "refunds",
        Noun = "refund",
        StateWords = RefundWords.Of,
        Ahead = RefundAhead.Of,
        CannotWords = RefundWords.Of,
        DoneWords = RefundWords.Done,
    };
}
