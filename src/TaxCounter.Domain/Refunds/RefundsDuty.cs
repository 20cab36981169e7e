using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>Money that goes back to taxpayers, from the claim to the check.</summary>
public sealed class RefundsDuty : Duty, IWritesLetters
{
    /// <summary>Refunds that are recommended.</summary>
    public static readonly ApprovalKind Decisions = new("refund", "Refunds", Permission.DecideRefund, "/supervisor/refunds");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<RefundSeries>("/refunds", Permission.SeeRefunds), NumberSeries.Of<RefundFileSeries>("/refunds/files", Permission.SeeRefunds)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => RefundLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["refunds.answer"] = "noted the customer's answer about a refund",
        ["refunds.approve"] = "approved a refund",
        ["refunds.approve-first"] = "gave the first of two approvals of a refund",
        ["refunds.ask-for-more"] = "requested information about a refund",
        ["refunds.cancel"] = "cancelled a refund: it is credit again",
        ["refunds.claim"] = "took a claim for a refund",
        ["refunds.close"] = "closed a claim for a refund without an answer",
        ["refunds.deny"] = "denied a refund",
        ["refunds.evidence"] = "added a supporting document to a refund",
        ["refunds.evidence-view"] = "opened a supporting document of a refund",
        ["refunds.file"] = "made a file of refunds for finance",
        ["refunds.file-copy"] = "downloaded a file of refunds",
        ["refunds.go-on"] = "continued with a refund without an answer",
        ["refunds.paid"] = "noted the payment of a refund",
        ["refunds.recall"] = "recalled the recommendation of a refund",
        ["refunds.recommend"] = "recommended a refund",
        ["refunds.reissue"] = "had a refund paid again",
        ["refunds.release"] = "sent a refund to finance",
        ["refunds.remind"] = "sent a reminder about a refund",
        ["refunds.report-export"] = "exported the report of refunds",
        ["refunds.return"] = "returned a refund with a question",
        ["refunds.returned"] = "noted that the payment of a refund came back",
        ["refunds.stop"] = "noted that the payment of a refund was stopped",
        ["refunds.view"] = "looked at a refund",
        ["refunds.withdraw"] = "withdrew a claim for a refund for the customer",
    };
}
