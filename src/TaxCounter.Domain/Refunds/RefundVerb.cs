namespace TaxCounter.Domain.Refunds;

/// <summary>What can be done with a refund.</summary>
public enum RefundVerb
{
    /// <summary>Take the claim.</summary>
    Claim = 1,

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

    /// <summary>The customer withdraws the claim.</summary>
    Withdraw,

    /// <summary>Recommend an amount.</summary>
    Recommend,

    /// <summary>Recall the recommendation.</summary>
    Recall,

    /// <summary>Return it to the clerk with a question.</summary>
    Return,

    /// <summary>Approve what is recommended.</summary>
    Approve,

    /// <summary>Deny it.</summary>
    Deny,

    /// <summary>Put it into a file for finance.</summary>
    Release,

    /// <summary>Note that it was paid.</summary>
    MarkPaid,

    /// <summary>Note that the payment came back.</summary>
    NoteReturned,

    /// <summary>Note that the payment was stopped.</summary>
    Stop,

    /// <summary>Have it paid again.</summary>
    Reissue,

    /// <summary>Make it unapplied credit again.</summary>
    Cancel,
}
