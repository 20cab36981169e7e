using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Corrections of what was charged, from the worksheet to the posting and its reversal.</summary>
public sealed class AdjustmentsDuty : Duty, IWritesLetters
{
    /// <summary>Adjustments that are submitted, and reversals that are asked for.</summary>
    public static readonly ApprovalKind Decisions = new("adjustment", "Adjustments", Permission.DecideAdjustment, "/supervisor/adjustments");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<AdjustmentSeries>("/adjustments", Permission.SeeAdjustments)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => AdjustmentLetterKinds.All;

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return AccountNumber.TryParse(subject, out var account) && who.May(Permission.SeeAccounts) ? $"/accounts/{account.Digits}" : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["adjustments.answer"] = "noted the customer's answer about an adjustment",
        ["adjustments.ask-for-more"] = "requested information about an adjustment",
        ["adjustments.begin"] = "started an adjustment",
        ["adjustments.close"] = "closed an adjustment without an answer",
        ["adjustments.decide"] = "decided on an adjustment",
        ["adjustments.decide-first"] = "gave the first of two approvals of an adjustment",
        ["adjustments.deny-reversal"] = "denied the reversal of an adjustment",
        ["adjustments.evidence"] = "added a supporting document to an adjustment",
        ["adjustments.evidence-view"] = "opened a supporting document of an adjustment",
        ["adjustments.form"] = "printed the form of an adjustment",
        ["adjustments.go-on"] = "continued an adjustment without an answer",
        ["adjustments.leave"] = "left a charge as it is",
        ["adjustments.post"] = "posted an adjustment",
        ["adjustments.recall"] = "recalled an adjustment",
        ["adjustments.remind"] = "sent a reminder about an adjustment",
        ["adjustments.report-export"] = "exported the report of adjustments",
        ["adjustments.request-reversal"] = "requested the reversal of an adjustment",
        ["adjustments.return"] = "returned an adjustment with a question",
        ["adjustments.reverse"] = "reversed an adjustment",
        ["adjustments.reverse-first"] = "gave the first of two approvals of the reversal of an adjustment",
        ["adjustments.submit"] = "submitted an adjustment",
        ["adjustments.view"] = "looked at an adjustment",
        ["adjustments.withdraw"] = "withdrew an adjustment",
        ["adjustments.write"] = "wrote the worksheet of an adjustment",
    };
}
