namespace TaxCounter.Browser.Tests;

/// <summary>The reports, and the rows behind a figure.</summary>
public sealed class ProductivityLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/productivity?from=2026-01-01&to=2026-12-31");
        await at.Look(supervisor, "/productivity/contacts");
        await at.Look(supervisor, "/productivity/receipts?from=2026-01-01&to=2026-12-31");
    }
}
