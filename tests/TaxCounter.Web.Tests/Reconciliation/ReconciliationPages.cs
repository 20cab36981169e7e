using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Reconciliation;

/// <summary>The pages of reconciliation.</summary>
public sealed class ReconciliationPages : DutyPages
{
    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/reconciliation", "/reconciliation?state=all", "/reconciliation/sources", "/reconciliation/cards"];
}
