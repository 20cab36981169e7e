using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Custody;

/// <summary>Who holds the office's cash: drops to the safe, change orders, handovers, counts without closing.</summary>
public sealed class CustodyDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<CustodySeries>("/custody", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["custody.change-order"] = "changed notes of the drawer at the safe",
        ["custody.drawer-count"] = "counted the drawer without closing it",
        ["custody.drop"] = "dropped cash to the safe",
        ["custody.explain"] = "entered the reason for a count that did not agree",
        ["custody.handover"] = "handed the drawer over",
        ["custody.safe-count"] = "counted the safe",
        ["custody.safe-view"] = "looked at the safe",
        ["custody.view"] = "looked at a custody slip",
    };
}
