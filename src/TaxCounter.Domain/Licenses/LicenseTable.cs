using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>The table of licenses: where each verb may lead. Every other move is refused (docs/duties/licenses.md prints it).</summary>
public static class LicenseTable
{
    private static readonly CaseGathering<LicenseVerb, LicenseState> _gathering = new(LicenseState.Applied);

    /// <summary>The one table.</summary>
    public static readonly CaseTable<LicenseVerb, LicenseState> Of = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (LicenseState.Applied, LicenseVerb.Apply, [LicenseState.Applied]),
            (LicenseState.Applied, LicenseVerb.NoteRequirements, [LicenseState.Applied]),
            (LicenseState.MoreInformationNeeded, LicenseVerb.NoteRequirements, [LicenseState.MoreInformationNeeded]),
            (LicenseState.Applied, LicenseVerb.Approve, [LicenseState.Approved]),
            (LicenseState.Applied, LicenseVerb.Relocate, [LicenseState.Applied]),
            (LicenseState.Applied, LicenseVerb.RecommendRefusal, [LicenseState.RefusalRecommended]),
            (LicenseState.RefusalRecommended, LicenseVerb.Recall, [LicenseState.Applied]),
            (LicenseState.RefusalRecommended, LicenseVerb.Refuse, [LicenseState.Refused]),
            (LicenseState.RefusalRecommended, LicenseVerb.Return, [LicenseState.Applied]),
            (LicenseState.Approved, LicenseVerb.AddEvidence, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.Hold, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.LiftHold, [LicenseState.Approved]),
            (LicenseState.Approved, LicenseVerb.Relocate, [LicenseState.Approved]),
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
            (LicenseState.Closed, LicenseVerb.Reopen, [LicenseState.Issued]),
        ]),
        Deciding = [LicenseVerb.Refuse, LicenseVerb.Return, LicenseVerb.Revoke, LicenseVerb.DenyRevocation, LicenseVerb.Reinstate],
        AfterDecision = [LicenseVerb.RequestRevocation],
        Reasoned = [LicenseVerb.Withdraw, LicenseVerb.RecommendRefusal, LicenseVerb.Refuse, LicenseVerb.Return, LicenseVerb.Hold, LicenseVerb.LiftHold, LicenseVerb.Close, LicenseVerb.Reopen, LicenseVerb.RequestRevocation, LicenseVerb.Revoke, LicenseVerb.DenyRevocation, LicenseVerb.Reinstate],
        Outcomes = [LicenseState.Refused, LicenseState.Revoked],
        Seeing = Permission.SeeLicenses,
        Preparing = Permission.WorkLicenses,
        Decision = Permission.DecideLicense,
        Approvals = LicensesDuty.Decisions,
        Proposals =
        [
            new(LicenseState.RefusalRecommended, LicenseVerb.RecommendRefusal, "Refuse", CaseFigure.None),
            new(LicenseState.RevocationRequested, LicenseVerb.RequestRevocation, "Revoke", CaseFigure.None),
        ],
        Word = "licenses",
        CloseWord = "close-unanswered",
        Noun = "license",
        StateWords = LicenseWords.Of,
        Ahead = LicenseAhead.Of,
        IsWords = LicenseWords.Is,
        CannotWords = LicenseWords.Of,
        DoneWords = LicenseWords.Done,
    };
}
