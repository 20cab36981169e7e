namespace TaxCounter.Domain.Refunds;

/// <summary>The states and verbs in words.</summary>
public static class RefundWords
{
    /// <summary>As a list and a tag say it.</summary>
    public static string Of(RefundState state) => state switch
    {
        RefundState.Claimed => "claimed",
        RefundState.MoreInformationNeeded => "waiting for information",
        RefundState.Recommended => "recommended",
        RefundState.Approved => "approved",
        RefundState.Denied => "denied",
        RefundState.Released => "sent to finance",
        RefundState.Paid => "paid",
        RefundState.Returned => "payment returned",
        RefundState.Stopped => "payment stopped",
        RefundState.Cancelled => "cancelled",
        RefundState.ClosedForNoAnswer => "closed without an answer",
        _ => "withdrawn",
    };

    /// <summary>As a refusal says it: <c>cannot …</c>.</summary>
    public static string Of(RefundVerb verb) => verb switch
    {
        RefundVerb.Claim => "be claimed",
        RefundVerb.Recommend => "be recommended",
        RefundVerb.Recall => "have its recommendation recalled",
        RefundVerb.Return => "be returned",
        RefundVerb.Approve => "be approved",
        RefundVerb.Deny => "be denied",
        RefundVerb.Release => "be sent to finance",
        RefundVerb.MarkPaid => "be marked as paid",
        RefundVerb.NoteReturned => "have its payment returned",
        RefundVerb.Stop => "have its payment stopped",
        RefundVerb.Reissue => "be paid again",
        _ => "be cancelled",
    };

    /// <summary>As the story of the case tells it.</summary>
    public static string Done(RefundVerb verb) => verb switch
    {
        RefundVerb.Claim => "took the claim",
        RefundVerb.Recommend => "recommended",
        RefundVerb.Recall => "recalled the recommendation",
        RefundVerb.Return => "returned it",
        RefundVerb.Approve => "approved it",
        RefundVerb.Deny => "denied it",
        RefundVerb.Release => "sent it to finance",
        RefundVerb.MarkPaid => "noted the payment",
        RefundVerb.NoteReturned => "noted that the payment came back",
        RefundVerb.Stop => "noted that the payment was stopped",
        RefundVerb.Reissue => "had it paid again",
        _ => "cancelled it",
    };
}
