namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The states and verbs in words.</summary>
public static class WaiverWords
{
    /// <summary>As a list and a tag say it.</summary>
    public static string Of(WaiverState state) => state switch
    {
        WaiverState.Draft => "draft",
        WaiverState.Requested => "requested",
        WaiverState.MoreInformationNeeded => "more information needed",
        WaiverState.Recommended => "recommended",
        WaiverState.Deciding => "opened to decide",
        WaiverState.Approved => "approved",
        WaiverState.ApprovedInPart => "approved in part",
        WaiverState.Denied => "denied",
        WaiverState.ClosedForNoAnswer => "closed for no answer",
        WaiverState.Withdrawn => "withdrawn",
        WaiverState.ReversalRequested => "reversal asked for",
        _ => "reversed",
    };

    /// <summary>As a refusal says it: <c>cannot …</c>.</summary>
    public static string Of(WaiverVerb verb) => verb switch
    {
        WaiverVerb.Write => "be changed",
        WaiverVerb.Submit => "be handed in",
        WaiverVerb.AddEvidence => "take evidence",
        WaiverVerb.AskForMore => "have more asked for",
        WaiverVerb.Remind => "be reminded of",
        WaiverVerb.Answer => "take an answer",
        WaiverVerb.GoOn => "go on without an answer",
        WaiverVerb.CloseForNoAnswer => "be closed for no answer",
        WaiverVerb.Withdraw => "be withdrawn",
        WaiverVerb.Recommend => "be recommended",
        WaiverVerb.TakeBack => "have its recommendation taken back",
        WaiverVerb.Open => "be opened to decide",
        WaiverVerb.Decide => "be decided",
        WaiverVerb.Return => "be returned",
        WaiverVerb.AskReversal => "have a reversal asked for",
        WaiverVerb.Reverse => "be reversed",
        _ => "have a reversal refused",
    };

    /// <summary>As the story of the case tells it.</summary>
    public static string Done(WaiverVerb verb) => verb switch
    {
        WaiverVerb.Write => "wrote the request",
        WaiverVerb.Submit => "handed it in",
        WaiverVerb.AddEvidence => "added evidence",
        WaiverVerb.AskForMore => "asked for more information",
        WaiverVerb.Remind => "sent a reminder",
        WaiverVerb.Answer => "noted the answer",
        WaiverVerb.GoOn => "went on without an answer",
        WaiverVerb.CloseForNoAnswer => "closed it for no answer",
        WaiverVerb.Withdraw => "noted that it was withdrawn",
        WaiverVerb.Recommend => "recommended",
        WaiverVerb.TakeBack => "took the recommendation back",
        WaiverVerb.Open => "opened it to decide",
        WaiverVerb.Decide => "decided",
        WaiverVerb.Return => "returned it",
        WaiverVerb.AskReversal => "asked for a reversal",
        WaiverVerb.Reverse => "reversed it",
        _ => "let it stand",
    };
}
