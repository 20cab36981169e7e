using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Holding what the bank, the lockbox and the card processor say against what the office recorded.</summary>
public sealed class ReconciliationDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["reconciliation.explain"] = "explained an item",
        ["reconciliation.explain-card"] = "explained a card without a settlement",
        ["reconciliation.import"] = "imported a statement",
        ["reconciliation.match"] = "matched an item",
        ["reconciliation.reopen"] = "reopened an item",
        ["reconciliation.source"] = "changed how a source is read",
        ["reconciliation.suspend"] = "put an item in suspense",
    };
}
