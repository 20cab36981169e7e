namespace TaxCounter.Browser.Tests;

/// <summary>What is on file: the form with its history, a change undone.</summary>
public sealed class DemographicsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk");
        await at.Look(clerk, $"/accounts/{Office.OwesOnePeriod}/on-file?at=phone");
        await clerk.Page.FillAsync("#Form_Phone", "(225) 555-0142");
        await clerk.Page.SelectOptionAsync("#Form_How", "document-shown");
        await clerk.Page.FillAsync("#Form_AskedBy", "M. Hebert");
        await clerk.Page.Locator("main form .foot button").ClickAsync();
        await clerk.Page.WaitForURLAsync($"**/accounts/{Office.OwesOnePeriod}");
        await at.Look(clerk, $"/accounts/{Office.OwesOnePeriod}/on-file");
        await at.Look(clerk, $"/accounts/{Office.OwesOnePeriod}/on-file/undo/1");
    }
}
