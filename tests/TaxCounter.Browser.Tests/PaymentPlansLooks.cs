namespace TaxCounter.Browser.Tests;

/// <summary>From the account by keyboard to the bench, the chosen offer, the plan, the supervisor's page; the list.</summary>
public sealed class PaymentPlansLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        await at.Look(await at.SignIn("auditor"), "/payment-plans?state=Denied");
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, $"/payment-plans/new?account={Office.OwesFourPeriods}");
        await clerk.Press("N");
        await clerk.Until(".offer.chosen", "Chosen");
        await at.See(clerk, "payment plan, third offer");
        await clerk.Page.FillAsync("#Form_Reason", "Worked out with the customer.");
        if (await clerk.Page.Locator("#by-queue").CountAsync() > 0)
        {
            await clerk.Page.Locator("#by-queue").CheckAsync(new() { Force = true });
        }

        await clerk.Page.FocusAsync("main form[method=post] button");
        await clerk.Press("Enter");
        await clerk.Until("h1", "Payment plan PP-");
        var number = new Uri(clerk.Page.Url).AbsolutePath;
        await at.See(clerk, "payment plan");
        await at.Look(await at.SignIn("supervisor"), "/supervisor" + number);
        await at.Look(clerk, "/payment-plans");
    }
}
