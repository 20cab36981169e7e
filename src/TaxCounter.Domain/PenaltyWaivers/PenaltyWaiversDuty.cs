using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Requests to waive penalty, from the customer to the decision and its reversal.</summary>
public sealed class PenaltyWaiversDuty : Duty, IWritesLetters
{
    /// <summary>Waivers that are recommended, and reversals that are asked for.</summary>
    public static readonly WaitingKind Decisions = new("waiver", "Penalty waivers", Permission.DecideWaiver, "/supervisor/penalty-waivers");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<WaiverSeries>("/penalty-waivers", Permission.SeeWaivers)];

    /// <inheritdoc/>
    public override IReadOnlyList<WaitingKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => WaiverLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["waiver.answer"] = "noted the customer's answer",
        ["waiver.ask-for-more"] = "asked the customer for more",
        ["waiver.ask-reversal"] = "asked to reverse a waiver",
        ["waiver.begin"] = "began a request to waive penalty",
        ["waiver.close"] = "closed a waiver for no answer",
        ["waiver.decide"] = "decided on a waiver",
        ["waiver.evidence"] = "noted evidence",
        ["waiver.evidence.view"] = "opened a paper of a waiver",
        ["waiver.go-on"] = "went on without an answer",
        ["waiver.open"] = "opened a waiver to decide",
        ["waiver.recommend"] = "recommended on a waiver",
        ["waiver.refuse-reversal"] = "let a waiver stand",
        ["waiver.remind"] = "reminded the customer",
        ["waiver.report-export"] = "took the report of waivers as a file",
        ["waiver.return"] = "returned a waiver with a question",
        ["waiver.reverse"] = "reversed a waiver",
        ["waiver.submit"] = "handed in a request to waive penalty",
        ["waiver.take-back"] = "took a recommendation back",
        ["waiver.view"] = "looked at a waiver",
        ["waiver.withdraw"] = "noted that a waiver is no longer asked for",
        ["waiver.write"] = "wrote on a request to waive penalty",
    };
}
