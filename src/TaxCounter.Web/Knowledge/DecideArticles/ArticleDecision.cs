using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Knowledge;

/// <summary>The page of one proposed version, to be decided.</summary>
public sealed class ArticleDecision : IDecisionPage
{
    /// <summary>The version, and what it changes.</summary>
    public required ArticleDraftView View { get; init; }

    /// <summary>Whether the person who looks proposed it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
