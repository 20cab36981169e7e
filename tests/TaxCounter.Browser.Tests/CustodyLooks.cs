namespace TaxCounter.Browser.Tests;

/// <summary>The sheets on which two people count and sign, and the safe.</summary>
public sealed class CustodyLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/custody/safe");
        await at.Look(supervisor, "/custody/safe/count");
        await at.Look(await at.SignIn("auditor"), "/custody/safe");
    }
}
