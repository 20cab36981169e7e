using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rule book and its changes.</summary>
public sealed class RuleBooksDuty : Duty
{
    /// <summary>Changes that were proposed.</summary>
    public static readonly ApprovalKind Changes = new("rule", "Rules", Permission.ApproveRule, "/supervisor/rule-changes");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Changes];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["rule-books.change-approve"] = "approved a rule",
        ["rule-books.change-propose"] = "proposed a rule",
        ["rule-books.record"] = "recorded the rules that ship",
        ["rule-books.change-refuse"] = "refused a rule",
        ["rule-books.change-withdraw"] = "withdrew a rule",
    };
}
