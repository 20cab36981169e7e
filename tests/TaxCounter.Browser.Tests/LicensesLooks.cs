namespace TaxCounter.Browser.Tests;

/// <summary>The list of licenses, one of them with what can be done with it, and an application.</summary>
public sealed class LicensesLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/licenses?all=true");
        var license = await at.LookAtFirst(supervisor, "/licenses?all=true");
        await at.Look(supervisor, "/supervisor" + license);
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, license + "/relocate");
        await at.Look(clerk, license + "/close");
        await at.Look(clerk, "/licenses/new?account=" + Office.PaidUp);
    }
}
