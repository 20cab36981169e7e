namespace TaxCounter.Browser.Tests;

/// <summary>An adjustment from the account to its worksheet, its tests and its form; the list and the report.</summary>
public sealed class AdjustmentsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await clerk.Go("/accounts/" + Office.OwesFourPeriods);
        await clerk.Press("d", "/adjustments/new");
        await at.See(clerk, "reasons for an adjustment");
        await at.Look(clerk, $"/adjustments/new?account={Office.OwesFourPeriods}&reason=discount");
        await clerk.Go($"/adjustments/new?account={Office.OwesFourPeriods}&reason=wrong-frequency");
        await clerk.Press("1");
        await clerk.Press("s");
        await clerk.Page.Locator("[data-refusal]").First.WaitForAsync();
        await at.See(clerk, "adjustment, incomplete");
        await clerk.Page.FillAsync("[name='Form.Periods[0].Amount']", "1.00");
        await clerk.Page.FillAsync("#answer-frequency", "By quarter");
        await clerk.Page.FillAsync("[name='Form.Statement']", "It files by quarter.");
        await clerk.Page.ClickAsync("button[data-key=S]");
        await clerk.Until("#worksheet-head", "Worksheet");
        await at.See(clerk, "adjustment, worked out");
        await clerk.Press("z");
        await clerk.Until(".adjustment-form h2", "Adjustment of a charge");
        await at.See(clerk, "adjustment form");
        await clerk.Press("Escape");
        await clerk.Until("h1", "Adjustment ADJ-");
        var adjustment = new Uri(clerk.Page.Url).AbsolutePath;
        await at.Look(clerk, adjustment);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/supervisor" + adjustment);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/adjustments?all=true");
        await at.Look(auditor, "/adjustments/report");
    }
}
