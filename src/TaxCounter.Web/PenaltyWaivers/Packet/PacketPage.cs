using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The packet of a waiver.</summary>
public sealed class PacketPage : CasePacketPage<DecideWaiverForm>
{
    /// <summary>The case with the figures of the day.</summary>
    public required CasePage Case { get; init; }

    /// <summary>Decided cases of the same reason, newest first.</summary>
    public required IReadOnlyList<CaseRow<WaiverNumber, WaiverState>> Similar { get; init; }

    /// <summary>The decision on a reversal as it is filled in.</summary>
    public required DecisionForm Reversal { get; init; }

    /// <inheritdoc/>
    public override Account Of => Case.Packet.Account;

    /// <inheritdoc/>
    public override DecidePanel Decide => new()
    {
        Kind = PenaltyWaiversDuty.Decisions,
        Number = $"{Case.Waiver.Number}",
        Revision = Case.Waiver.Story.Revision,
        Place = Place,
        Own = Case.CanDecide ? null : Case.Own,
        Nothing = Case.Waiver.Story.State is WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested ? null : Decided,
        Choices = Choices,
        Chosen = $"{Form.Choice}",
        Form = Form,
        LetterIn = LetterIn,
        Approval = Case.Packet.Approval,
        Read = [.. Case.Packet.Periods.Select(p => ($"Form.Shown[{p.Now.Obligation.Id.Value}]", p.Now.Waivable.Plain()))],
        More = ("/PenaltyWaivers/Figures/_Parts.cshtml", new PartsTable(Case.Packet, Case.Rules, Form.Parts)),
        Button = "Decide and post",
    };

    /// <summary>What each choice comes to; a recommendation that is no part is one of the others.</summary>
    private IReadOnlyList<PacketChoice> Choices =>
    [
        new(nameof(WaiverChoice.All), "Approve all", "L", $"{Case.Packet.Requested}"),
        new(nameof(WaiverChoice.Recommended), "As recommended", "A", $"{Case.Packet.Recommended}"),
        new(nameof(WaiverChoice.Part), "Another amount", "P", "…"),
        new(nameof(WaiverChoice.Deny), "Deny", "D", "0.00"),
        new(nameof(WaiverChoice.Return), "Return with a question", "R", ""),
    ];

    private string Decided => Case.Waiver.Decided?.Name is { } decider
        ? $"{decider} decided this on {Case.Waiver.DecidedOn?.Long()}: {WaiverWords.Of(Case.Waiver.Story.State)}, {Case.Waiver.GrantedAmount.InDollars()} waived."
        : $"The case is {WaiverWords.Is(Case.Waiver.Story.State)}.";
}
