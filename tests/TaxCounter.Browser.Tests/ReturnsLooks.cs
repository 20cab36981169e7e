namespace TaxCounter.Browser.Tests;

/// <summary>The lists of returns, on file and missing, and the form of one.</summary>
public sealed class ReturnsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, "/returns");
        await at.Look(clerk, "/returns/missing");
        await at.Look(clerk, "/returns/new?account=" + Office.OwesFourPeriods);
    }
}
