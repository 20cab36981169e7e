using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The page on which a supervisor decides on an adjustment or its reversal.</summary>
public sealed class PacketPage : CasePacketPage<DecideAdjustmentForm>
{
    public required CasePage Case { get; init; }

    /// <inheritdoc/>
    public override Account Of => Case.Account;

    /// <inheritdoc/>
    public override DecidePanel Decide => new()
    {
        Kind = AdjustmentsDuty.Decisions,
        Number = $"{Case.Adjustment.Number}",
        Revision = Case.Adjustment.Story.Revision,
        Place = Place,
        Own = Case.Own,
        Nothing = Choices.Count == 0 ? $"The adjustment is {AdjustmentWords.Is(Case.Adjustment.Story.State)}{(Case.Adjustment.Decided?.Name is { } decider ? $", decided by {decider} on {Case.Adjustment.DecidedOn?.Long()}" : "")}." : null,
        Choices = Choices,
        Chosen = $"{Form.Choice}",
        Form = Form,
        LetterIn = LetterIn,
        ReasonHint = "of a denial it goes into the letter; of a return, the question",
        Approval = Case.Rules.Limits.Approval(LimitKind.Adjustment.Id(), Case.Adjustment.RequestedAmount, Case.Today),
    };

    private IReadOnlyList<PacketChoice> Choices => Case.Adjustment.Story.State switch
    {
        AdjustmentState.Submitted => [new(nameof(AdjustmentChoice.Approve), $"Approve and post {AdjustmentPages.Signed(Case.Work.Change)}", "A"), new(nameof(AdjustmentChoice.Return), "Return it with a question", "R"), new(nameof(AdjustmentChoice.Deny), "Deny it", "D")],
        AdjustmentState.ReversalRequested => [new(nameof(AdjustmentChoice.Reverse), "Reverse it", "V"), new(nameof(AdjustmentChoice.Keep), "Deny the reversal", "R")],
        _ => [],
    };
}
