using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Rates;

/// <summary>The rule book and its changes.</summary>
public sealed class RatesDuty : Duty
{
    /// <summary>Changes that were proposed.</summary>
    public static readonly WaitingKind Changes = new("rule", "Rules", Permission.ApproveRule, "/supervisor/rule-changes");

    /// <inheritdoc/>
    public override IReadOnlyList<WaitingKind> Approvals { get; } = [Changes];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["rule.approve"] = "approved a rule",
        ["rule.propose"] = "proposed a rule",
        ["rule.record"] = "recorded the rules that ship",
        ["rule.refuse"] = "refused a rule",
        ["rule.withdraw"] = "withdrew a rule",
    };
}
