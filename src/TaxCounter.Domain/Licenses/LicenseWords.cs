namespace TaxCounter.Domain.Licenses;

/// <summary>The states and verbs in words.</summary>
public static class LicenseWords
{
    /// <summary>As a list and a tag say it.</summary>
    public static string Of(LicenseState state) => state switch
    {
        LicenseState.Applied => "applied for",
        LicenseState.MoreInformationNeeded => "waiting for information",
        LicenseState.Approved => "approved",
        LicenseState.Issued => "issued",
        LicenseState.RefusalRecommended => "refusal recommended",
        LicenseState.Refused => "refused",
        LicenseState.RevocationRequested => "revocation requested",
        LicenseState.Revoked => "revoked",
        LicenseState.Expired => "expired",
        LicenseState.Closed => "closed",
        LicenseState.ClosedForNoAnswer => "closed without an answer",
        _ => "withdrawn",
    };

    /// <summary>As a sentence says it after "is".</summary>
    public static string Is(LicenseState state) => state switch
    {
        LicenseState.Approved => "approved and not issued yet",
        LicenseState.RefusalRecommended => "waiting for a decision on its refusal",
        LicenseState.RevocationRequested => "waiting for a decision on its revocation",
        _ => Of(state),
    };

    /// <summary>As a refusal says it: <c>cannot …</c>.</summary>
    public static string Of(LicenseVerb verb) => verb switch
    {
        LicenseVerb.Apply => "be applied for",
        LicenseVerb.NoteRequirements => "have what it needs noted",
        LicenseVerb.Approve => "be approved",
        LicenseVerb.RecommendRefusal => "have its refusal recommended",
        LicenseVerb.Recall => "have a recommendation recalled",
        LicenseVerb.Refuse => "be refused",
        LicenseVerb.Return => "be returned",
        LicenseVerb.Issue => "be issued",
        LicenseVerb.ReportReceipts => "take the receipts of its first days",
        LicenseVerb.Renew => "be renewed",
        LicenseVerb.Relocate => "be moved",
        LicenseVerb.Hold => "be held",
        LicenseVerb.LiftHold => "have a hold lifted",
        LicenseVerb.Close => "be closed",
        LicenseVerb.Reopen => "be reopened",
        LicenseVerb.Expire => "expire",
        LicenseVerb.RequestRevocation => "have its revocation requested",
        LicenseVerb.Revoke => "be revoked",
        LicenseVerb.DenyRevocation => "have its revocation denied",
        _ => "be reinstated",
    };

    /// <summary>As the story of the license tells it.</summary>
    public static string Done(LicenseVerb verb) => verb switch
    {
        LicenseVerb.Apply => "took the application",
        LicenseVerb.NoteRequirements => "noted what it needs",
        LicenseVerb.Approve => "approved it and charged the fee",
        LicenseVerb.RecommendRefusal => "recommended to refuse it",
        LicenseVerb.Recall => "recalled the recommendation",
        LicenseVerb.Refuse => "refused it",
        LicenseVerb.Return => "returned it with a question",
        LicenseVerb.Issue => "issued it",
        LicenseVerb.ReportReceipts => "entered the receipts of the first days",
        LicenseVerb.Renew => "renewed it and charged the fee",
        LicenseVerb.Relocate => "moved it to another place",
        LicenseVerb.Hold => "put a hold on it",
        LicenseVerb.LiftHold => "lifted a hold",
        LicenseVerb.Close => "closed it",
        LicenseVerb.Reopen => "reopened it",
        LicenseVerb.Expire => "noted that it expired",
        LicenseVerb.RequestRevocation => "requested its revocation",
        LicenseVerb.Revoke => "revoked it",
        LicenseVerb.DenyRevocation => "denied its revocation",
        _ => "reinstated it",
    };
}
