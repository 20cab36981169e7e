using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Pages that show what they are for as soon as they are opened in the sample office keep to WCAG 2.2 AA, each a case of its own.</summary>
[Collection<SharedOffice>]
public sealed class PageTests(Office office)
{
    private const string CertifiedFundsOnly = "(certified funds only)";
    private const string OwesFourPeriods = "(owes four periods)";
    private const string PaidUp = "(paid up)";

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/accounts/" + OwesFourPeriods)]
    [InlineData("/accounts/" + CertifiedFundsOnly)]
    [InlineData("/accounts/" + PaidUp)]
    [InlineData("/accounts/" + CertifiedFundsOnly + "?tab=receipts&paid=true&steps=true")]
    [InlineData("/accounts/" + CertifiedFundsOnly + "?tab=registrations&paid=true&steps=true")]
    [InlineData("/accounts/" + CertifiedFundsOnly + "?tab=alerts&paid=true&steps=true")]
    [InlineData("/accounts/" + CertifiedFundsOnly + "?tab=letters&paid=true&steps=true")]
    [InlineData("/accounts/" + OwesFourPeriods + "/owed")]
    [InlineData("/accounts/" + OwesFourPeriods + "/owed?language=es&asOf=2027-12-31")]
    [InlineData("/accounts/" + PaidUp + "/owed")]
    [InlineData("/accounts/" + PaidUp + "/owed?language=es&asOf=2027-12-31")]
    [InlineData("/calculators/balance")]
    [InlineData("/calculators/balance?tax=sales&due=2026-09-21&amount=911.20&payment=2026-10-21%3D411.20&as-of=2026-11-20")]
    [InlineData("/calculators/license-fee?class=retail&gross=12,5&year=2026")]
    [InlineData("/cashiering/drawer")]
    [InlineData("/cashiering/payments/new?account=" + CertifiedFundsOnly)]
    [InlineData("/collections/overdue")]
    [InlineData("/nowhere")]
    [InlineData("/supervisor/approvals")]
    public async Task A_page_breaks_no_rule_of_accessibility(string path)
    {
        var clerk = await office.Desk("clerk");
        await clerk.Go(path
            .Replace(CertifiedFundsOnly, Office.CertifiedFundsOnly, StringComparison.Ordinal)
            .Replace(OwesFourPeriods, Office.OwesFourPeriods, StringComparison.Ordinal)
            .Replace(PaidUp, Office.PaidUp, StringComparison.Ordinal));

        Assert.Empty(await clerk.Violations());
    }
}
