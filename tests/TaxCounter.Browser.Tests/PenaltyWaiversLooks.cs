namespace TaxCounter.Browser.Tests;

/// <summary>The lists and the report of penalty waivers; a case from the request to the decision is looked at in <see cref="PenaltyWaiverTests"/>.</summary>
public sealed class PenaltyWaiversLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/penalty-waivers?all=true");
        await at.Look(auditor, "/penalty-waivers/report");
    }
}
