using TaxCounter.Data.Samples;

namespace TaxCounter.Browser.Tests;

/// <summary>A delegation from the request to the day it is in force, and the approvals on the way.</summary>
public sealed class DelegationsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var giver = await at.SignIn("supervisor2");
        var third = await at.SignIn("supervisor");
        await at.Look(giver, "/staff/delegations");
        await giver.Page.Locator("main aside button").ClickAsync();
        await giver.Page.Locator("[aria-invalid=true]").First.WaitForAsync();
        await at.See(giver, "delegation, refused");
        await giver.Page.SelectOptionAsync("#Form_Holder", new Microsoft.Playwright.SelectOptionValue { Label = "M. Washington, clerk" });
        await giver.Page.FillAsync("#Form_LastDay", await giver.Page.InputValueAsync("#Form_FirstDay"));
        await giver.Page.FillAsync("#Form_Reason", "Training in Shreveport");
        await giver.Page.FillAsync("#Form_Password", SampleUserAccounts.Password);
        await giver.Press("Enter");
        await giver.Until(".usa-alert--success", "is named");
        await at.See(giver, "delegation, asked");
        await at.Look(third, "/supervisor/approvals");
        await at.Look(third, "/supervisor/approvals?kind=void");
        await at.Look(third, "/supervisor/approvals?days=soon&from=5&to=4");
        await third.Go("/supervisor/approvals?kind=delegation");
        await third.Press("j");
        await third.Press("Enter", "/staff/delegations/*");
        await at.See(third, "delegation to approve");
        await third.Type(SampleUserAccounts.Password);
        await third.Press("Enter");
        await third.Until(".usa-alert--success", "M. Washington decides for");
        var holder = await at.SignIn("clerk2");
        await at.Look(holder, "/supervisor/approvals");
        await at.Look(holder, "/staff/delegations");
        await holder.Page.Locator(".bar a.chip", new() { HasText = "deciding for" }).ClickAsync();
        await holder.Until("h1", "in force");
        await at.See(holder, "delegation that holds");
    }
}
