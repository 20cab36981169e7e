namespace TaxCounter.Browser.Tests;

/// <summary>The queue: a clerk's window, the whole counter, appointments, the tablets, and what the public sees.</summary>
public sealed class QueueLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/queue");
        await at.Look(supervisor, "/queue/live");
        await at.Look(supervisor, "/queue/appointments");
        await at.Look(supervisor, "/queue/screens");
        await at.Look(supervisor, "/queue/board");
        await at.Look(supervisor, "/queue/door");
    }
}
