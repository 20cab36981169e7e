namespace TaxCounter.Browser.Tests;

/// <summary>A supervisor runs the review by its key and sees what it left.</summary>
public sealed class NightlyReviewLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/nightly-review");
        await supervisor.Press("N");
        await supervisor.Until("h1", "Review of");
        await at.See(supervisor, "nightly review of a day");
    }
}
