using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Adjustments;

/// <summary>The page on which a supervisor decides on an adjustment or its reversal.</summary>
public sealed class PacketPage : IDecisionPage
{
    public required CasePage Case { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>Whom so much needs, by the rule book.</summary>
    public required Result<Calculation> Approval { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required DecideAdjustmentForm Form { get; init; }

    /// <summary>What can be decided.</summary>
    public IEnumerable<(AdjustmentChoice Choice, string Text, string Key)> Choices => Case.Adjustment.Story.State switch
    {
        AdjustmentState.Submitted => [(AdjustmentChoice.Approve, $"Approve and post {AdjustmentPages.Signed(Case.Work.Change)}", "A"), (AdjustmentChoice.Return, "Return it with a question", "R"), (AdjustmentChoice.Deny, "Deny it", "D")],
        AdjustmentState.ReversalRequested => [(AdjustmentChoice.Reverse, "Reverse it", "V"), (AdjustmentChoice.Keep, "Deny the reversal", "R")],
        _ => [],
    };
}
