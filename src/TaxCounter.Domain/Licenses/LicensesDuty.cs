using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Licenses, from the application to the last renewal, the closing or the revocation.</summary>
public sealed class LicensesDuty : Duty, IWritesLetters
{
    /// <summary>Licenses to refuse or to revoke.</summary>
    public static readonly ApprovalKind Decisions = new("license", "Licenses", Permission.DecideLicense, "/supervisor/licenses");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<LicenseSeries>("/licenses", Permission.SeeLicenses)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => LicenseLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["licenses.answer"] = "noted the customer's answer about a license",
        ["licenses.apply"] = "took an application for a license",
        ["licenses.approve"] = "approved a license and charged its fee",
        ["licenses.ask-for-more"] = "requested information about a license",
        ["licenses.certificate"] = "printed a license certificate",
        ["licenses.close"] = "closed a license",
        ["licenses.close-unanswered"] = "closed a license application without an answer",
        ["licenses.deny-revocation"] = "denied the revocation of a license",
        ["licenses.evidence"] = "added a supporting document to a license",
        ["licenses.evidence-view"] = "opened a supporting document of a license",
        ["licenses.expire"] = "noted that a license expired",
        ["licenses.go-on"] = "continued a license application without an answer",
        ["licenses.hold"] = "put a hold on a license",
        ["licenses.issue"] = "issued a license",
        ["licenses.lift-hold"] = "lifted the hold on a license",
        ["licenses.recall"] = "recalled the recommendation to refuse a license",
        ["licenses.receipts"] = "entered the receipts of a license's first days",
        ["licenses.recommend-refusal"] = "recommended to refuse a license",
        ["licenses.refuse"] = "refused a license",
        ["licenses.reinstate"] = "reinstated a license",
        ["licenses.relocate"] = "moved a license to another place",
        ["licenses.remind"] = "sent a reminder about a license",
        ["licenses.renewal-forms"] = "printed renewal forms",
        ["licenses.renew"] = "renewed a license and charged its fee",
        ["licenses.reopen"] = "reopened a license",
        ["licenses.report-export"] = "exported the report of licenses",
        ["licenses.request-revocation"] = "requested the revocation of a license",
        ["licenses.requirements"] = "noted what a license needs",
        ["licenses.return"] = "returned a license with a question",
        ["licenses.revoke"] = "revoked a license",
        ["licenses.view"] = "looked at a license",
        ["licenses.withdraw"] = "withdrew a license application for the customer",
    };
}
