namespace TaxCounter.Browser.Tests;

/// <summary>The list of licenses, and an application from the account to the certificate.</summary>
public sealed class LicensesLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/licenses?all=true");
        await at.Look(auditor, "/licenses/renewal-forms");
    }
}
