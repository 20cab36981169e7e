namespace TaxCounter.Browser.Tests;

/// <summary>The list of adjustments.</summary>
public sealed class AdjustmentsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/adjustments?all=true");
    }
}
