using System.Text.RegularExpressions;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>The first morning after an office has brought its books along: what its old system left overpaid waits for the clerks, one after the other.</summary>
public sealed partial class ImportedCreditsTests(ImportedOffice office) : IClassFixture<ImportedOffice>
{
    private const int Overpaid = 186;
    private const int OnAPage = 25;

    /// <summary>Of each row: the credit, its cause, its amount, the last day of the refund right.</summary>
    private const string Rows = "rows => rows.map(r => [r.querySelector('a').getAttribute('href'), ...[1, 3, 5].map(n => r.cells[n].innerText.trim())])";

    [BrowserFact]
    public async Task All_186_overpaid_periods_are_in_the_queue_each_with_its_cause_and_its_last_day()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/off-accounts");
        var head = await clerk.Read("main .who .meta");
        Assert.Contains($"{Overpaid} credits", head, StringComparison.Ordinal);
        Assert.Contains("$25,988.57", head, StringComparison.Ordinal);

        var (seen, total) = (new HashSet<string>(), Money.Zero);
        for (var page = 1; page <= (Overpaid + OnAPage - 1) / OnAPage; page++)
        {
            await clerk.Go($"/off-accounts?page={page}");
            foreach (var row in await clerk.Page.Locator("main table tbody tr").EvaluateAllAsync<string[][]>(Rows))
            {
                Assert.True(seen.Add(row[0]), $"{row[0]} is there twice.");
                Assert.Matches("paid twice|swapped digits|wrong period or account|unapplied", row[1]);
                Assert.True(Money.TryParse(row[2], out var amount), row[2]);
                total += amount;
                Assert.Matches(LongDay(), row[3]);
            }
        }

        Assert.Equal(Overpaid, seen.Count);
        Assert.Equal("$25,988.57", total.InDollars());
    }

    [GeneratedRegex(@"^[A-Z][a-z]+ \d{1,2}, \d{4}")]
    private static partial Regex LongDay();
}
