using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Knowledge;

/// <summary>What the counter knows: articles about law, procedure and forms, each with its authority.</summary>
public sealed class KnowledgeDuty : Duty
{
    /// <summary>Versions of articles that were proposed.</summary>
    public static readonly ApprovalKind Drafts = new("knowledge", "Articles", Permission.ApproveArticles, "/supervisor/articles");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Drafts];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["knowledge.record"] = "recorded the shipped articles",
        ["knowledge.draft-propose"] = "proposed a version of an article",
        ["knowledge.draft-approve"] = "approved a version of an article",
        ["knowledge.draft-deny"] = "denied a version of an article",
        ["knowledge.draft-withdraw"] = "withdrew a version of an article",
    };
}
