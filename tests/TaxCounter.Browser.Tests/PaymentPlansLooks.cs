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
        await clerk.Press("3");
        await clerk.Until(".offer.chosen", "Chosen");
        await at.See(clerk, "payment plan, third offer");
        await Shot(clerk, "bench");
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
        await Shot(clerk, "plan");
        await clerk.Page.PdfAsync(new() { Path = "/tmp/plan.pdf" });
        await at.Look(await at.SignIn("supervisor"), "/supervisor" + number);
        var boss = await at.SignIn("supervisor");
        await boss.Go("/supervisor" + number);
        await Shot(boss, "decide");
        if (await boss.Page.Locator("#Form_Password").CountAsync() > 0)
        {
            await boss.Page.FillAsync("#Form_Password", "magnolia-ferry-lantern-27");
            await boss.Page.FocusAsync("main form button");
            await boss.Press("Enter");
            await boss.Page.WaitForTimeoutAsync(1500);
        }

        await clerk.Go(number);
        await Shot(clerk, "agreed");
        var letter = await clerk.Page.Locator("a[href^='/correspondence/letters/']").CountAsync() > 0 ? await clerk.Page.Locator("a[href^='/correspondence/letters/']").First.GetAttributeAsync("href") : null;
        if (letter is not null)
        {
            await clerk.Go(letter);
            await clerk.Page.PdfAsync(new() { Path = "/tmp/letter.pdf" });
        }

        await clerk.Go("/accounts/" + Office.OwesFourPeriods);
        await Shot(clerk, "account");
        await at.Look(clerk, "/payment-plans");
        await Shot(clerk, "list");
    }

    private static async Task Shot(Window window, string name)
    {
        foreach (var width in new[] { 1366, 1024 })
        {
            await window.Page.SetViewportSizeAsync(width, 768);
            await window.Page.ScreenshotAsync(new() { Path = $"/tmp/shot-{name}-{width}.png", FullPage = true });
        }

        await window.Page.SetViewportSizeAsync(1366, 768);
    }
}
