using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.RuleBooks;

/// <summary>The page of one change of rule, to be decided.</summary>
public sealed class RuleChangeDecision : IDecisionPage
{
    /// <summary>The change and what it does.</summary>
    public required RuleChangeView View { get; init; }

    /// <summary>Whether the person who looks proposed it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
