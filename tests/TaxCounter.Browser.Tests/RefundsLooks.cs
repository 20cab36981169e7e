namespace TaxCounter.Browser.Tests;

/// <summary>The list of refunds and the files for finance.</summary>
public sealed class RefundsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/refunds?all=true");
        await at.Look(auditor, "/refunds/files");
    }
}
