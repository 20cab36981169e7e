namespace TaxCounter.Domain.Licenses;

/// <summary>What can be done with a license.</summary>
public enum LicenseVerb
{
    /// <summary>Apply for it.</summary>
    Apply = 1,

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

    /// <summary>Close the application because no answer came.</summary>
    CloseForNoAnswer,

    /// <summary>The customer withdraws the application.</summary>
    Withdraw,

    /// <summary>Note which of the things it needs are there.</summary>
    NoteRequirements,

    /// <summary>Approve the application and charge its fee.</summary>
    Approve,

    /// <summary>Recommend to refuse it.</summary>
    RecommendRefusal,

    /// <summary>Recall that recommendation.</summary>
    Recall,

    /// <summary>Refuse it.</summary>
    Refuse,

    /// <summary>Return it with a question.</summary>
    Return,

    /// <summary>Issue it: the certificate is printed.</summary>
    Issue,

    /// <summary>Enter the receipts of the first days; the rest of the first year's fee is charged.</summary>
    ReportReceipts,

    /// <summary>Renew it for the next term and charge the fee.</summary>
    Renew,

    /// <summary>Move it to another place.</summary>
    Relocate,

    /// <summary>Hold it: it is neither issued nor renewed.</summary>
    Hold,

    /// <summary>Lift a hold.</summary>
    LiftHold,

    /// <summary>Close it.</summary>
    Close,

    /// <summary>Open a closed one again.</summary>
    Reopen,

    /// <summary>Its last term ended without a renewal.</summary>
    Expire,

    /// <summary>Request that it be revoked.</summary>
    RequestRevocation,

    /// <summary>Revoke it.</summary>
    Revoke,

    /// <summary>Deny the revocation; the license stays.</summary>
    DenyRevocation,

    /// <summary>Give a revoked one back.</summary>
    Reinstate,
}
