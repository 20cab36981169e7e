namespace TaxCounter.Browser.Tests;

/// <summary>The queue of credits, one of them, and the debit side.</summary>
public sealed class OffAccountsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/off-accounts?all=true");
        await at.LookAtFirst(auditor, "/off-accounts?all=true");
        await at.Look(auditor, "/off-accounts/small");
        await at.Look(auditor, "/off-accounts/orphans");
        await at.Look(auditor, "/off-accounts/discounts");
    }
}
