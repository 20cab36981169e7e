using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rule book and its changes.</summary>
public sealed class RuleBooksDuty : Duty
{
    /// <summary>Changes that were proposed.</summary>
    public static readonly ApprovalKind Changes = new("rule", "Rule changes", Permission.ApproveRule, "/supervisor/rule-changes");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Changes];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["rule-books.change-approve"] = "approved a rule change",
        ["rule-books.change-propose"] = "proposed a rule change",
        ["rule-books.record"] = "recorded the shipped rule book",
        ["rule-books.change-deny"] = "denied a rule change",
        ["rule-books.change-withdraw"] = "withdrew a rule change",
    };
}
