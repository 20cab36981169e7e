using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Correspondence;

/// <summary>The page of one new version of a letter's words, to be decided.</summary>
public sealed class TemplateDecision : IDecisionPage
{
    /// <summary>The words, and those before.</summary>
    public required TemplateChangeView View { get; init; }

    /// <summary>Whether the person who looks proposed it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
