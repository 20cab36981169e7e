using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>The table of licenses: where each verb may lead. Every other move is refused (docs/duties/licenses.md prints it).</summary>
public static class LicenseTable
{
    /// <summary>The one table.</summary>
    public static readonly CaseTable<LicenseVerb, LicenseState> Of = new()
    {
        Moves = new MovesByVerb<LicenseVerb, LicenseState>(
            (LicenseState.Applied, LicenseVerb.Apply, [LicenseState.Applied]),
            (LicenseState.Applied, LicenseVerb.AddEvidence, [LicenseState.Applied]),
            (LicenseState.Applied, LicenseVerb.AskForMore, [LicenseState.MoreInformationNeeded]),
            (LicenseState.Applied, LicenseVerb.CloseForNoAnswer, [LicenseState.ClosedForNoAnswer]),
            (LicenseState.Applied, LicenseVerb.Withdraw, [LicenseState.Withdrawn]),
            (LicenseState.Applied, LicenseVerb.Approve, [LicenseState.Approved]),
            (LicenseState.Applied, LicenseVerb.RecommendRefusal, [LicenseState.RefusalRecommended]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.AddEvidence, [LicenseState.MoreInformationNeeded]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.Remind, [LicenseState.MoreInformationNeeded]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.Answer, [LicenseState.Applied]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.GoOn, [LicenseState.Applied]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.CloseForNoAnswer, [LicenseState.ClosedForNoAnswer]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.Withdraw, [LicenseState.Withdrawn]),
            (LicenseState.RefusalRecommended, LicenseVerb.Recall, [LicenseState.Applied]),
            (LicenseState.RefusalRecommended, LicenseVerb.Refuse, [LicenseState.Refused]),
            (LicenseState.RefusalRecommended, LicenseVerb.Return, [LicenseState.Applied]),
            (LicenseState.Approved, LicenseVerb.AddEvidence, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.Hold, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.LiftHold, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.Issue, [LicenseState.Issued]),
            (LicenseState.Approved, LicenseVerb.Withdraw, [LicenseState.Withdrawn]),
            (LicenseState.Issued, LicenseVerb.AddEvidence, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.Hold, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.LiftHold, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.Issue, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.ReportReceipts, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.Renew, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.Relocate, [LicenseState.Issued]),
            (LicenseState.Issued, LicenseVerb.Close, [LicenseState.Closed]),
            (LicenseState.Issued, LicenseVerb.Expire, [LicenseState.Expired]),
            (LicenseState.Issued, LicenseVerb.RequestRevocation, [LicenseState.RevocationRequested]),
            (LicenseState.RevocationRequested, LicenseVerb.AddEvidence, [LicenseState.RevocationRequested]),
            (LicenseState.RevocationRequested, LicenseVerb.Revoke, [LicenseState.Revoked]),
            (LicenseState.RevocationRequested, LicenseVerb.DenyRevocation, [LicenseState.Issued]),
            (LicenseState.Revoked, LicenseVerb.Reinstate, [LicenseState.Issued]),
            (LicenseState.Expired, LicenseVerb.Hold, [LicenseState.Expired]),
            (LicenseState.Expired, LicenseVerb.LiftHold, [LicenseState.Expired]),
            (LicenseState.Expired, LicenseVerb.Renew, [LicenseState.Issued]),
            (LicenseState.Expired, LicenseVerb.Close, [LicenseState.Closed]),
            (LicenseState.Closed, LicenseVerb.Reopen, [LicenseState.Issued])),
        Deciding = [LicenseVerb.Refuse, LicenseVerb.Return, LicenseVerb.Revoke, LicenseVerb.DenyRevocation, LicenseVerb.Reinstate],
        AfterDecision = [LicenseVerb.RequestRevocation],
        Reasoned = [LicenseVerb.Withdraw, LicenseVerb.RecommendRefusal, LicenseVerb.Refuse, LicenseVerb.Return, LicenseVerb.Hold, LicenseVerb.LiftHold, LicenseVerb.Close, LicenseVerb.Reopen, LicenseVerb.RequestRevocation, LicenseVerb.Revoke, LicenseVerb.DenyRevocation, LicenseVerb.Reinstate],
        Outcomes = [LicenseState.Refused, LicenseState.Revoked],
        Preparing = Permission.WorkLicenses,
        Decision = Permission.DecideLicense,
        Noun = "license",
        StateWords = LicenseWords.Of,
        IsWords = LicenseWords.Is,
        CannotWords = LicenseWords.Of,
        DoneWords = LicenseWords.Done,
    };
}
