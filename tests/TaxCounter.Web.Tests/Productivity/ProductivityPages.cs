using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Productivity;

/// <summary>The reports over the full office.</summary>
public sealed class ProductivityPages : DutyPages
{
    /// <inheritdoc/>
    public override Task Work(FullOffice office) => Task.CompletedTask;

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/productivity", "/productivity?from=2026-01-01&to=2026-12-31&clerk=x", "/productivity/contacts", "/productivity/cases/waiver?from=2026-01-01&to=2026-12-31", "/productivity/receipts", "/productivity/tickets"];
}
