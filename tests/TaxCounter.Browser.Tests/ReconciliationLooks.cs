using System.Text;
using Microsoft.Playwright;

namespace TaxCounter.Browser.Tests;

/// <summary>The list of a bank's file, an item that is open and one that is explained.</summary>
public sealed class ReconciliationLooks : DutyLooks
{
    private const string Statement = "account,date,type,description,credit,debit\n9,2026-09-14,FEE,ANALYSIS,,10.00\n9,2026-09-14,CREDIT,INTEREST,1.25,\n";

    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        var page = supervisor.Page;
        await at.Look(supervisor, "/reconciliation");
        await page.FillAsync("[name='Form.Source']", "First Bank");
        await page.SetInputFilesAsync("[name='Form.File']", new FilePayload { Name = "bank.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Statement) });
        await page.ClickAsync("form[enctype] .foot button");
        await page.WaitForSelectorAsync("td a[data-line]");
        await at.See(supervisor, "an imported statement");
        await page.ClickAsync("td a[data-line]");
        await page.WaitForSelectorAsync("[name='Form.Reason']");
        await at.See(supervisor, "an open item");
        var item = new Uri(page.Url).AbsolutePath;
        await page.FillAsync("[name='Form.Reason']", "Bank fee");
        await page.ClickAsync(".foot button:not([formaction])");
        await page.WaitForSelectorAsync(".usa-alert--success");
        await at.Look(supervisor, item);
        await at.Look(supervisor, "/reconciliation/sources");
        await at.Look(supervisor, "/reconciliation/cards");
    }
}
