using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Requests to waive penalty, from the customer to the decision and its reversal.</summary>
public sealed class PenaltyWaiversDuty : Duty, IWritesLetters
{
    /// <summary>Waivers that are recommended, and reversals that are asked for.</summary>
    public static readonly ApprovalKind Decisions = new("waiver", "Penalty waivers", Permission.DecideWaiver, "/supervisor/penalty-waivers");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<WaiverSeries>("/penalty-waivers", Permission.SeeWaivers)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => WaiverLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["penalty-waivers.answer"] = "noted the customer's answer",
        ["penalty-waivers.ask-for-more"] = "requested information from the customer",
        ["penalty-waivers.begin"] = "started a request to waive penalty",
        ["penalty-waivers.close"] = "closed a waiver without an answer",
        ["penalty-waivers.decide"] = "decided on a waiver",
        ["penalty-waivers.decide-first"] = "gave the first of two approvals of a waiver",
        ["penalty-waivers.deny-reversal"] = "denied the reversal of a waiver",
        ["penalty-waivers.evidence"] = "added a supporting document",
        ["penalty-waivers.evidence-view"] = "opened a supporting document of a waiver",
        ["penalty-waivers.go-on"] = "continued without an answer",
        ["penalty-waivers.open"] = "opened a waiver to decide",
        ["penalty-waivers.recall"] = "recalled a recommendation",
        ["penalty-waivers.recommend"] = "recommended a decision on a waiver",
        ["penalty-waivers.remind"] = "sent the customer a reminder",
        ["penalty-waivers.report-export"] = "exported the report of waivers",
        ["penalty-waivers.request-reversal"] = "requested the reversal of a waiver",
        ["penalty-waivers.return"] = "returned a waiver with a question",
        ["penalty-waivers.reverse"] = "reversed a waiver",
        ["penalty-waivers.reverse-first"] = "gave the first of two approvals of the reversal of a waiver",
        ["penalty-waivers.submit"] = "submitted a request to waive penalty",
        ["penalty-waivers.view"] = "looked at a waiver",
        ["penalty-waivers.withdraw"] = "withdrew a waiver for the customer",
        ["penalty-waivers.write"] = "changed a request to waive penalty",
    };
}
