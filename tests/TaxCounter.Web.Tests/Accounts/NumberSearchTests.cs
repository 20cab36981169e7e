using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Cashiering;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>The search box finds what stands on a paper: whole, without its check digit, and with one slip.</summary>
public sealed class NumberSearchTests : WindowTest
{
    [Theory]
    [InlineData("R-2026-000002-9")]
    [InlineData("R-2026-000002")]
    [InlineData("R-2026-2")]
    [InlineData("R-2026-00002-9")]
    [InlineData("r2026000002")]
    [InlineData("R\u20112026\u2011000002\u200B")]
    [InlineData("2026-000002-9")]
    [InlineData("2026-000002")]
    [InlineData("#R-2026-000002-9")]
    [InlineData("Receipt no. R-2026-000002-9.")]
    [InlineData("receipt: 2026-000002")]
    [InlineData("(R-2026-000002-9)")]
    public async Task A_receipt_opens_by_its_number_however_it_is_typed(string typed)
    {
        await TwoReceipts();
        var answer = await Search(typed);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/cashiering/receipts/R-2026-000002-9", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("R-2026-000002-8")]
    [InlineData("R-2026-000003-9")]
    [InlineData("R-2062-000002-9")]
    [InlineData("R-2026-0000002-9")]
    [InlineData("2026-000002-8")]
    [InlineData("Receipt R-2026-000020-9")]
    public async Task A_receipt_one_slip_away_is_offered_with_its_day_and_clerk(string typed)
    {
        await TwoReceipts();
        var page = await CounterBrowser.Read(await Clerk.Get((await Search(typed)).Headers.Location!.OriginalString));

        var row = Assert.Single(page.QuerySelectorAll(".hits tbody tr"), r => r.TextContent.Contains("R-2026-000002-9", StringComparison.Ordinal));
        Assert.Contains("taken by", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cashiering/receipts/R-2026-000002-9", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector("#find-here")!).Value);
    }

    [Theory]
    [InlineData("R-2026-004562-8")]
    [InlineData("R-2026-004562")]
    [InlineData("r 2026 4562")]
    public async Task A_number_of_no_paper_says_so(string typed)
    {
        await TwoReceipts();
        var page = await CounterBrowser.Read(await Clerk.Get((await Search(typed)).Headers.Location!.OriginalString));

        Assert.Contains("There is no receipt R-2026-004562-8.", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".hits"));
    }

    [Fact]
    public async Task A_number_without_its_letters_that_no_document_has_says_so()
    {
        await TwoReceipts();
        var page = await CounterBrowser.Read(await Clerk.Get((await Search("2026-004562")).Headers.Location!.OriginalString));

        Assert.StartsWith("There is no document with the number 2026-004562.", page.QuerySelector(".usa-alert--warning")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    private async Task TwoReceipts()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.Sales), "1200");
        await Pay(Clerk, await Owe(Debts.Sales), "1200");
    }

    private async Task<HttpResponseMessage> Search(string typed) => await Clerk.Submit(await Clerk.Page("/search"), "form[aria-label='Search again']", ("Q", typed));
}
