namespace TaxCounter.Browser.Tests;

/// <summary>The form of a new business, empty and with its coding, and the list of registrations.</summary>
public sealed class RegisteringLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, "/registering/new");
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/registering");
    }
}
