namespace TaxCounter.Domain.PenaltyWaivers;

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
