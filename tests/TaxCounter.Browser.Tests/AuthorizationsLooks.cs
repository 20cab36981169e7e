namespace TaxCounter.Browser.Tests;

/// <summary>Who may act for a taxpayer, with the form of a new authorization.</summary>
public sealed class AuthorizationsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk");
        await at.Look(clerk, $"/accounts/{Office.OwesSewer}/authorizations");
    }
}
