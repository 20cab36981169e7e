namespace TaxCounter.Browser.Tests;

/// <summary>A duplicate from its account to the two beside each other, proposed, and as a supervisor sees it.</summary>
public sealed class MergedAccountsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk");
        await at.Look(clerk, $"/accounts/{Office.OwesOneToo}/merge");
        await at.Look(clerk, $"/accounts/{Office.OwesOneToo}/merge?with={Office.OwesFourToo}");
        await clerk.Page.SelectOptionAsync("#Form_Stays", Office.OwesFourToo);
        await clerk.Page.FillAsync("#Form_Reason", "One door, one owner.");
        await clerk.Page.Locator("main form[method=post] .foot button").ClickAsync();
        await clerk.Until("[aria-labelledby=before]", "proposed");
        await at.See(clerk, "merge, proposed");
        var supervisor = await at.SignIn("supervisor");
        await supervisor.Go($"/accounts/{Office.OwesOneToo}/merge");
        await at.Look(supervisor, (await supervisor.Page.Locator("[aria-labelledby=before] a[href^='/supervisor/merges/']").GetAttributeAsync("href"))!);
    }
}
