namespace TaxCounter.Browser.Tests;

/// <summary>The coding assistant full of contradictions and questions, on screen as it fills itself while it is answered.</summary>
public sealed class CodingLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk");
        await at.Look(clerk, "/coding");
        await clerk.Type("meals, cocktails");
        await clerk.Page.FillAsync("#code-municipality", "Baker");
        await clerk.Page.SelectOptionAsync("#code-alcohol", "beer and liquor");
        await clerk.Page.SelectOptionAsync("#more #code-consumption", "on");
        await clerk.Page.FillAsync("#more #code-food-share-percent", "45");
        await clerk.Page.FocusAsync("#code-sells");
        await clerk.Until(".says", "722410, bar, location AMBIGUOUS: 1702 or 1707. 4 contradictions to settle.");
        await at.See(clerk, "coding, proposed");
        await clerk.Page.FillAsync("#code-locations", "two");
        await clerk.Press("Enter");
        await clerk.Until("main .usa-error-message", "is not a number");
        await at.See(clerk, "coding, refused");
        await at.Look(clerk, "/coding/naics?q=food+truck");
        await at.Look(clerk, "/coding/naics?q=454390");
        await at.Look(clerk, "/coding/review");
        await at.Look(clerk, "/coding/accounts/0102000015");
        await at.Look(clerk, "/coding/frequencies");
        await at.Look(clerk, "/coding");
        await clerk.Page.FillAsync("#code-municipality", ""); // what was typed before came back with the page
        await clerk.Page.FillAsync("#code-locations", "");
        await clerk.Page.SelectOptionAsync("#code-alcohol", "");
        await clerk.Page.FillAsync("#code-sells", "tacos");
        await clerk.Page.FillAsync("#code-mobile", "changes place day to day");
        await clerk.Page.FocusAsync("#code-sells");
        await clerk.Until(".says", "722330");
        await clerk.Page.ClickAsync("button[value=es]");
        await clerk.Until("h1", "Al empezar su negocio");
        await at.See(clerk, "coding, checklist in Spanish");
    }
}
