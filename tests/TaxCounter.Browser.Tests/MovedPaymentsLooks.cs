namespace TaxCounter.Browser.Tests;

/// <summary>A payment of the old system from the account's history to its slip and its packet; the list.</summary>
public sealed class MovedPaymentsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        await at.Look(await at.SignIn("auditor"), "/moved-payments");
        var clerk = await at.SignIn("clerk2");
        await clerk.Go($"/accounts/{Office.OwesFourToo}?tab=history");
        await at.Look(clerk, (await clerk.Page.Locator("a[href^='/moved-payments/new']").First.GetAttributeAsync("href"))!);
        await clerk.Page.FillAsync("#Form_To", Office.OwesFourPeriods);
        await clerk.Page.FocusAsync("#Form_To");
        await clerk.Press("Enter");
        await clerk.Page.Locator("[name='Form.Targets'][type=checkbox]").First.FocusAsync();
        await clerk.Press("Space");
        await clerk.Press("Enter");
        await clerk.Until("[aria-labelledby=happens]", "Pays");
        await at.See(clerk, "moved payment, both sides");
        await clerk.Page.FillAsync("#Form_Reason", "Looked at with the customer.");
        await clerk.Page.Locator("#by-queue").CheckAsync(new() { Force = true });
        await clerk.Page.FocusAsync("main form[method=post] button");
        await clerk.Press("Enter");
        await clerk.Until("h1", "Moved payment MP-");
        var number = new Uri(clerk.Page.Url).AbsolutePath;
        await at.See(clerk, "moved payment, waiting");
        await at.Look(await at.SignIn("supervisor"), "/supervisor" + number);
        await at.Look(clerk, "/moved-payments?state=Requested");
    }
}
