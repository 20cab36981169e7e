namespace TaxCounter.Browser.Tests;

/// <summary>The form of a new business, empty and with its coding, and the list of registrations.</summary>
public sealed class RegisteringLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, "/registering/new");
        await Register(clerk, at);
        await at.Look(clerk, "/registering/unfinished");
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/registering");
        await at.Look(supervisor, "/registering?all=true");
        var number = (await supervisor.Page.Locator("main table tbody tr td a").First.GetAttributeAsync("href"))!;
        await at.Look(supervisor, number);
        var account = (await supervisor.Page.Locator("nav.usa-breadcrumb a").First.GetAttributeAsync("href"))!;
        await at.Look(supervisor, "/registering/filing?account=" + account.Split('/')[^1]);
        await supervisor.Page.FillAsync("#closes", "1990-01-01");
        await supervisor.Press("Enter");
        await supervisor.Until("#closes-wrong", "Enter a last day of business");
        await at.See(supervisor, "what to file, refused");
        await at.Look(clerk, "/registering/move?account=" + account.Split('/')[^1]);
        await at.Look(supervisor, "/registering/clearance?account=" + account.Split('/')[^1]);
    }

    /// <summary>A gift shop registers, with its coding looked at first.</summary>
    private static async Task Register(Window clerk, AccessibilityTests at)
    {
        foreach (var (field, said) in new[]
        {
            ("#Form_LegalName", "Looks Gifts LLC"), ("#Form_TaxId", "72-6543211"), ("#Form_Street", "77 Looking Glass Road"), ("#Form_City", "Central"), ("#Form_Zip", "70739"),
            ("#Form_Phone", "225-555-0119"), ("#person-0-Name", "L. Looker"), ("#code-sells", "gifts"), ("#code-municipality", "Central"), ("#code-school-district-or-county", "Central"), ("#code-locations", "1"), ("#code-expected-tax-month", "300"),
        })
        {
            await clerk.Page.FillAsync(field, said);
        }

        await clerk.Page.SelectOptionAsync("#fact-organization", "LLC");
        await clerk.Page.FocusAsync("#Form_LegalName");
        await clerk.Press("Enter");
        await clerk.Until("#answer .says", "459420");
        await at.See(clerk, "registering, the coding shown");
        if (await clerk.Page.Locator("#Form_Settled").CountAsync() > 0)
        {
            await clerk.Page.FillAsync("#Form_Settled", "Looked at with the customer.");
        }

        await clerk.Page.FocusAsync("#Form_LegalName");
        await clerk.Press("Enter");
        await clerk.Until("h1", "license");
    }
}
