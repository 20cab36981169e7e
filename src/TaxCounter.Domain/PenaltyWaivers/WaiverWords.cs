namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The states and verbs in words.</summary>
public static class WaiverWords
{
    /// <summary>As a list and a tag say it.</summary>
    public static string Of(WaiverState state) => state switch
    {
        WaiverState.Draft => "draft",
        WaiverState.Requested => "requested",
        WaiverState.MoreInformationNeeded => "waiting for information",
        WaiverState.Recommended => "recommended",
        WaiverState.Deciding => "being decided",
        WaiverState.Approved => "approved",
        WaiverState.ApprovedInPart => "approved in part",
        WaiverState.Denied => "denied",
        WaiverState.ClosedForNoAnswer => "closed without an answer",
        WaiverState.Withdrawn => "withdrawn",
        WaiverState.ReversalRequested => "reversal requested",
        _ => "reversed",
    };

    /// <summary>As a sentence says it after "is".</summary>
    public static string Is(WaiverState state) => state switch
    {
        WaiverState.Draft => "a draft",
        WaiverState.ReversalRequested => "waiting for a decision on its reversal",
        _ => Of(state),
    };

    /// <summary>As a refusal says it: <c>cannot …</c>.</summary>
    public static string Of(WaiverVerb verb) => verb switch
    {
        WaiverVerb.Write => "be changed",
        WaiverVerb.Submit => "be submitted",
        WaiverVerb.Recommend => "be recommended",
        WaiverVerb.Recall => "have its recommendation recalled",
        WaiverVerb.Open => "be opened for a decision",
        WaiverVerb.Decide => "be decided",
        WaiverVerb.Return => "be returned",
        WaiverVerb.RequestReversal => "have a reversal requested",
        WaiverVerb.Reverse => "be reversed",
        _ => "have a reversal denied",
    };

    /// <summary>As the story of the case tells it.</summary>
    public static string Done(WaiverVerb verb) => verb switch
    {
        WaiverVerb.Write => "wrote the request",
        WaiverVerb.Submit => "submitted it",
        WaiverVerb.Recommend => "recommended",
        WaiverVerb.Recall => "recalled the recommendation",
        WaiverVerb.Open => "opened it for a decision",
        WaiverVerb.Decide => "decided",
        WaiverVerb.Return => "returned it",
        WaiverVerb.RequestReversal => "requested a reversal",
        WaiverVerb.Reverse => "reversed it",
        _ => "denied the reversal",
    };
}
