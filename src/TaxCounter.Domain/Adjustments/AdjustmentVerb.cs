namespace TaxCounter.Domain.Adjustments;

/// <summary>What can be done with an adjustment.</summary>
public enum AdjustmentVerb
{
    /// <summary>Write what is to be corrected, or change it.</summary>
    Write = 1,

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

    /// <summary>Withdraw it.</summary>
    Withdraw,

    /// <summary>Submit it to the supervisors.</summary>
    Submit,

    /// <summary>Post it, within what one person may.</summary>
    Post,

    /// <summary>Recall it from the supervisors.</summary>
    Recall,

    /// <summary>Approve it, which posts it, or deny it.</summary>
    Decide,

    /// <summary>Return it with a question.</summary>
    Return,

    /// <summary>Request that it be reversed.</summary>
    RequestReversal,

    /// <summary>Reverse it.</summary>
    Reverse,

    /// <summary>Deny the reversal; the correction stays.</summary>
    DenyReversal,
}
