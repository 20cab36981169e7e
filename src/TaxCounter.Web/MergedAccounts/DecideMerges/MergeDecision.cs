using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>The page on which a second person decides about a merge, or undoes it.</summary>
public sealed class MergeDecision : IDecisionPage
{
    /// <summary>The merge.</summary>
    public required MergeSeen Seen { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecideMergeForm Form { get; init; }
}
