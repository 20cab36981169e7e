namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Where a penalty waiver is.</summary>
public enum WaiverState
{
    /// <summary>Being written down; keeps everything typed, and any colleague may finish it.</summary>
    Draft = 1,

    /// <summary>Asked for; with the clerk.</summary>
    Requested,

    /// <summary>Waits for the customer's answer to a letter.</summary>
    MoreInformationNeeded,

    /// <summary>Recommended; waits for a supervisor. The clerk can still take it back.</summary>
    Recommended,

    /// <summary>A supervisor has opened it to decide.</summary>
    Deciding,

    /// <summary>All that was asked for is granted.</summary>
    Approved,

    /// <summary>Part of what was asked for is granted.</summary>
    ApprovedInPart,

    /// <summary>Nothing is granted.</summary>
    Denied,

    /// <summary>The customer did not answer in time.</summary>
    ClosedForNoAnswer,

    /// <summary>The customer no longer asks.</summary>
    Withdrawn,

    /// <summary>Somebody asks to reverse what was granted.</summary>
    ReversalRequested,

    /// <summary>What was granted is taken back.</summary>
    Reversed,
}

/// <summary>What can be done with a penalty waiver.</summary>
public enum WaiverVerb
{
    /// <summary>Write the request down, or change what is written.</summary>
    Write = 1,

    /// <summary>Hand the request in.</summary>
    Submit,

    /// <summary>Note evidence that came in.</summary>
    AddEvidence,

    /// <summary>Ask the customer for more, by a day.</summary>
    AskForMore,

    /// <summary>Note that a reminder was sent.</summary>
    Remind,

    /// <summary>Note the customer's answer.</summary>
    Answer,

    /// <summary>Go on without an answer.</summary>
    GoOn,

    /// <summary>Close it because no answer came.</summary>
    CloseForNoAnswer,

    /// <summary>The customer no longer asks.</summary>
    Withdraw,

    /// <summary>Recommend a decision.</summary>
    Recommend,

    /// <summary>Take the recommendation back.</summary>
    TakeBack,

    /// <summary>Open it to decide.</summary>
    Open,

    /// <summary>Grant all, part or nothing.</summary>
    Decide,

    /// <summary>Give it back with a question.</summary>
    Return,

    /// <summary>Ask for a reversal of what was granted.</summary>
    AskReversal,

    /// <summary>Reverse what was granted.</summary>
    Reverse,

    /// <summary>Let what was granted stand.</summary>
    RefuseReversal,
}

/// <summary>Who asks.</summary>
public enum WaiverAsker
{
    /// <summary>The taxpayer.</summary>
    Taxpayer = 1,

    /// <summary>Somebody authorized to speak for the taxpayer.</summary>
    Representative,
}

/// <summary>How it was asked for.</summary>
public enum WaiverChannel
{
    /// <summary>At the window.</summary>
    Counter = 1,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Letter,
}

/// <summary>What a recommendation or a decision says.</summary>
public enum WaiverAdvice
{
    /// <summary>All that is asked for.</summary>
    ApproveAll = 1,

    /// <summary>Part of it.</summary>
    ApprovePart,

    /// <summary>Nothing.</summary>
    Deny,
}

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
