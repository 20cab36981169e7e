using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>A monthly return at the window of the Pennsylvania Department of Revenue: one line is wrong, the taxpayer is told which and why. The month is read from the screen, so that any day will do.</summary>
public sealed class PennsylvaniaReturnTests(PennsylvaniaOffice office) : IClassFixture<PennsylvaniaOffice>
{
    [BrowserFact]
    public async Task A_monthly_return_with_a_wrong_line_is_corrected_and_explained()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/accounts/" + PennsylvaniaOffice.OwesOneMonth);
        var month = await clerk.Page.EvaluateAsync<string>(@"() => [...document.querySelectorAll('#balance tr')].map(r => r.innerText).find(t => t.includes('Sales')).match(/\d{4}-\d{2}/)[0]");
        await clerk.Go($"/returns/new?account={PennsylvaniaOffice.OwesOneMonth}&tax=sales&period={month}&column=state");
        await clerk.Page.FillAsync("[name='Form.Received']", await clerk.Page.EvaluateAsync<string>("m => { const d = new Date(m + '-05'); d.setMonth(d.getMonth() + 1); return d.toISOString().slice(0, 10); }", month)); // in the first days of the next month: in time
        await clerk.Page.FillAsync("[name='Form.Paid']", await clerk.Page.InputValueAsync("[name='Form.Received']"));
        foreach (var (line, amount) in new[] { ("1/state", "61200.00"), ("2/state", "48215.50"), ("3/state", "2829.93"), ("4/state", "25.00"), ("net/state", "2804.93"), ("remit", "2804.93") })
        {
            await clerk.Page.FillAsync($"[name='Form.Lines[{line}]']", amount);
        }

        await ReturnEntries.Check(clerk);
        var answer = await clerk.Read("#answer");
        Assert.Contains("48,215.50 × 6% = 2,892.93", answer, StringComparison.Ordinal);
        Assert.Contains("Two digits look swapped.", answer, StringComparison.Ordinal);
        await ReturnEntries.Post(clerk);

        var letter = await clerk.Page.Locator("a[href^='/correspondence/letters/L-']").First.GetAttributeAsync("href");
        await clerk.Go(letter!);
        var told = await clerk.Read("main");
        Assert.Contains("2,892.93", told, StringComparison.Ordinal);
        Assert.Contains("Line 3, column state", told, StringComparison.Ordinal);
        Assert.Contains("2,829.93", told, StringComparison.Ordinal);
    }
}
