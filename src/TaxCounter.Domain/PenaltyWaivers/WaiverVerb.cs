namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What can be done with a penalty waiver.</summary>
public enum WaiverVerb
{
    /// <summary>Write the request, or change it.</summary>
    Write = 1,

    /// <summary>Submit the request.</summary>
    Submit,

    /// <summary>Add a supporting document.</summary>
    AddEvidence,

    /// <summary>Write a request for information.</summary>
    AskForMore,

    /// <summary>Note that a reminder was sent.</summary>
    Remind,

    /// <summary>Note the customer's answer.</summary>
    Answer,

    /// <summary>Continue without an answer.</summary>
    GoOn,

    /// <summary>Close it because no answer came.</summary>
    CloseForNoAnswer,

    /// <summary>The customer withdraws the request.</summary>
    Withdraw,

    /// <summary>Recommend a decision.</summary>
    Recommend,

    /// <summary>Recall the recommendation.</summary>
    Recall,

    /// <summary>Open it to decide.</summary>
    Open,

    /// <summary>Grant all, part or nothing.</summary>
    Decide,

    /// <summary>Return it with a question.</summary>
    Return,

    /// <summary>Request a reversal of what was granted.</summary>
    RequestReversal,

    /// <summary>Reverse what was granted.</summary>
    Reverse,

    /// <summary>Deny the reversal; the waiver stays.</summary>
    DenyReversal,
}
