namespace TaxCounter.Browser.Tests;

/// <summary>The list of moved payments; the others are looked at from their receipts.</summary>
public sealed class MovedPaymentsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        await at.Look(await at.SignIn("auditor"), "/moved-payments");
    }
}
