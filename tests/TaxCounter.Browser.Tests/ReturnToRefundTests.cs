using TaxCounter.Data.Samples;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>From a return to the refund of what was paid too much, and a sewer bill reviewed, at the window of East Baton Rouge. Periods and amounts are read from the screen, so that any day will do.</summary>
public sealed class ReturnToRefundTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task An_amended_return_becomes_a_credit_that_pays_the_license_and_the_rest_goes_back_by_three_persons()
    {
        var (clerk, supervisor, second) = (await office.SignIn("clerk"), await office.SignIn("supervisor"), await office.SignIn("supervisor2"));
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");

        await clerk.Go("/accounts/" + Office.CertifiedFundsOnly);
        var period = await clerk.Page.EvaluateAsync<string>(@"() => [...document.querySelectorAll('#balance tr')].map(r => r.innerText).find(t => t.includes('Sales')).match(/\d{4}-\d{2}/)[0]");
        await File(clerk, period, 90000, 4950);
        await PayTheSales(clerk);
        await File(clerk, period, 30000, 1650);

        var credit = await Offset(clerk);
        var (refund, amount) = await Claim(clerk, credit);
        Assert.True(amount > Money.Dollars(500), "Above the limit that takes another person to send it.");
        await Approve(supervisor, refund, amount);
        await supervisor.Go("/refunds/files");
        Assert.Equal(0, await supervisor.Page.Locator("main button[data-key='S']").CountAsync()); // who approved it does not send it
        await Send(second, refund, amount);

        await clerk.Go($"/refunds/{refund}/paid");
        await clerk.Page.FillAsync("[name='Form.Reference']", "CK 100234");
        await clerk.Press("Enter", $"/refunds/{refund}");
        await clerk.Until("h1", "paid");
        await clerk.Go("/accounts/" + Office.CertifiedFundsOnly);
        Assert.Contains($"{refund}, {amount.InDollars()}", await clerk.Read("main .usa-alert:has-text('Refund paid')") + await clerk.Read("body"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_sewer_bill_is_reviewed_with_its_form_and_posted()
    {
        var clerk = await office.SignIn("clerk2");
        await clerk.Go("/accounts/" + Office.OwesSewer);
        var owed = await clerk.Amount("#balance .loud");
        await clerk.Press("d", "/adjustments/new");
        await clerk.Page.ClickAsync("nav.rail a:has-text('Sewer average review')");
        await clerk.Until("h1", "Sewer average review");
        await clerk.Page.CheckAsync("#tick-0", new() { Force = true }); // the newest period
        await clerk.Page.FillAsync("[name='Form.Readings']", "3.1, 2.9, 3.0, 3.2, 2.8, 3.0");
        await clerk.Page.FillAsync("[name='Form.Answers[months]']", "Last November to April");
        await clerk.Page.FillAsync("[name='Form.Statement']", "The six months average 3.0 CCF.");
        await Save(clerk);
        await clerk.Until("#Form_Periods", "Enter the monthly fee for 3 as the tariff in force prints it.");
        await clerk.Page.FillAsync("[name='Form.Periods[0].Amount']", "20.00");
        await Save(clerk);
        await clerk.Until("#tests-head", "May it be adjusted");
        var url = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.Press("z", url + "/form");
        var paper = await clerk.Read(".adjustment-form");
        Assert.Contains("(3.1 + 2.9 + 3 + 3.2 + 2.8 + 3) / 6 = 3", paper, StringComparison.Ordinal);
        Assert.Contains("office policy", paper, StringComparison.Ordinal);

        await clerk.Go(url);
        await clerk.Press("p", url + "/post");
        await clerk.Page.ClickAsync("main form .foot button:last-child");
        await clerk.Until("h1", "posted");
        Assert.Contains("L-", await clerk.Read("main section:has-text('Letters')"), StringComparison.Ordinal);
        await clerk.Go("/accounts/" + Office.OwesSewer);
        Assert.True(await clerk.Amount("#balance .loud") < owed);
    }

    private static async Task Save(Window clerk)
    {
        await clerk.Page.ClickAsync("button:has-text('Save and calculate')");
        await clerk.Settled();
    }

    /// <summary>Sales of one column, all taxable; the second return of a period amends the first.</summary>
    private static async Task File(Window clerk, string period, int taxed, int tax)
    {
        await clerk.Go($"/returns/new?account={Office.CertifiedFundsOnly}&tax=sales&period={period}&column=A");
        if (await clerk.Page.Locator("main .usa-alert:has-text('On file')").CountAsync() > 0)
        {
            await clerk.Page.CheckAsync("[name='Form.Amends']", new() { Force = true });
        }

        foreach (var (line, amount) in new[] { ("1", taxed), ("12", taxed), ("13/A", taxed), ("15/A", taxed), ("16/A", tax), ("16b/A", tax), ("18/A", tax), ("20/A", tax), ("23/A", tax), ("25", tax) })
        {
            await clerk.Page.FillAsync($"[name='Form.Lines[{line}]']", $"{amount}");
        }

        await ReturnEntries.Check(clerk);
        await ReturnEntries.Post(clerk);
    }

    private static async Task PayTheSales(Window clerk)
    {
        await clerk.Go("/accounts/" + Office.CertifiedFundsOnly);
        await clerk.Press("p", "/cashiering/payments/new");
        var licenses = clerk.Page.Locator("tr:has-text('Occupational license') input[type=checkbox]:checked");
        while (await licenses.CountAsync() > 0)
        {
            await licenses.First.UncheckAsync(new() { Force = true });
            await clerk.Settled();
        }

        await clerk.Page.FocusAsync("[name='Form.Amount']");
        await clerk.Press("Enter", "/cashiering/payments/check");
        await clerk.Page.FillAsync("[name='Form.Reason']", "The license is paid by the credit that the amended return brings.");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
    }

    private static async Task<string> Offset(Window clerk)
    {
        await clerk.Go("/accounts/" + Office.CertifiedFundsOnly);
        var credit = (await clerk.Page.Locator(".rail a[href^='/off-accounts/']").First.GetAttributeAsync("href"))!;
        await clerk.Go(credit);
        Assert.Contains("amended return", await clerk.Read("h1"), StringComparison.Ordinal);
        await clerk.Press("s", credit + "/apply");
        Assert.Contains("Occupational license", await clerk.Read("main"), StringComparison.Ordinal);
        await clerk.Press("s");
        await clerk.Until(".usa-alert--success", "is applied.");
        await clerk.Go("/accounts/" + Office.CertifiedFundsOnly);
        Assert.DoesNotContain("Occupational license", await clerk.Read("#balance"), StringComparison.Ordinal);
        return credit;
    }

    private static async Task<(string Refund, Money Amount)> Claim(Window clerk, string credit)
    {
        await clerk.Go(credit);
        await clerk.Press("r", "/refunds/new");
        var amount = Money.TryParse(await clerk.Page.InputValueAsync("[name='Form.Amount']"), out var claimed) ? claimed : Money.Zero;
        var today = await clerk.Page.InputValueAsync("[name='Form.ClaimedOn']");
        foreach (var (field, text) in new[] { ("Statement", "Sales for resale were reported as taxable; the amended return shows it."), ("SignedBy", "P. Pelican"), ("Capacity", "owner"), ("SwornBefore", "a notary"), ("SwornOn", today) })
        {
            await clerk.Page.FillAsync($"[name='Form.{field}']", text);
        }

        await clerk.Page.ClickAsync("main form .foot button");
        await clerk.Until("h1", "claimed");
        var refund = new Uri(clerk.Page.Url).Segments[^1].TrimEnd('/');
        await clerk.Press("c", $"/refunds/{refund}/recommend");
        await clerk.Page.FillAsync("[name='Form.Reason']", "It is left after the license.");
        await clerk.Page.ClickAsync("main form .foot button:last-child");
        await clerk.Until(".usa-alert--success", "is recommended");
        return (refund, amount);
    }

    private static async Task Approve(Window supervisor, string refund, Money amount)
    {
        await supervisor.Go("/supervisor/approvals?kind=refund");
        await supervisor.Press("j");
        await supervisor.Press("Enter", $"/supervisor/refunds/{refund}");
        await supervisor.Press("a");
        await supervisor.Page.FillAsync("[name='Form.Reason']", "Shown by the amended return.");
        await supervisor.Page.FillAsync("[name='Form.Password']", SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", $"{refund} is approved: {amount.InDollars()} waits for the next file for finance.");
    }

    private static async Task Send(Window second, string refund, Money amount)
    {
        await second.Go("/refunds/files");
        await second.Press("s", "/refunds/files/VF-*");
        await second.Until(".usa-alert--success", $"1 refund, {amount.InDollars()} in all");
        var file = (await second.Page.EvaluateAsync<string>("() => fetch(location.pathname + '/csv').then(r => r.text())")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["H", "D", "T"], file.Select(l => l[..1]));
        Assert.All(file, l => Assert.Contains(amount.Plain(), l, StringComparison.Ordinal));
        Assert.Contains(refund, file[1], StringComparison.Ordinal);
    }
}
