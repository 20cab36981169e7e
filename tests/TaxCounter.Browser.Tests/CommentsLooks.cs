namespace TaxCounter.Browser.Tests;

/// <summary>The comments: the public form, the clerk's form, the list with its counts.</summary>
public sealed class CommentsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/comments/say");
        await supervisor.Go("/comments/new");
        await supervisor.Page.FillAsync("#Text", "The wait was long.");
        await supervisor.Page.Locator("main form .foot button").ClickAsync();
        await at.Look(supervisor, "/comments");
    }
}
