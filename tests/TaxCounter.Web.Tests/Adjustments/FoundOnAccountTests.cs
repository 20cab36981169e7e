using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Adjustments;

/// <summary>What the program finds wrong with an account, from the page of reasons to the worksheet, on Sep 15, 2026.</summary>
public sealed class FoundOnAccountTests : TrustTest
{
    [Fact]
    public async Task A_charge_that_is_there_twice_opens_with_its_worksheet_filled_in()
    {
        var account = await Debts.Owe(Counter.Services, 78, Debts.Sales, new Debt("sales", "2026-Q2", new DateOnly(2026, 7, 20), Debts.Sales.Amount));
        var reasons = await Clerk.Page("/adjustments/new?account=" + account.Number);
        var found = reasons.QuerySelector("#found-head")!.ParentElement!.ParentElement!.QuerySelector("nav a")!;
        Assert.Contains("Duplicate charge", found.TextContent, StringComparison.Ordinal);

        var form = await Clerk.Page(found.GetAttribute("href")!);
        Assert.Equal("0.00", form.QuerySelector("tr:has([type=checkbox][checked]) [name$='.Amount']")!.GetAttribute("value"));
        var saved = await Clerk.Submit(form, "#request");
        var page = await Clerk.Page(saved.Headers.Location!.OriginalString);
        Assert.Contains("−911.20", page.QuerySelector("#worksheet-head")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discounts_that_do_not_fit_have_their_own_list()
    {
        var page = await Clerk.Page("/off-accounts/discounts");
        Assert.Contains("Nothing to settle.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector("nav.tabs a[href='/off-accounts/discounts']")!.GetAttribute("aria-current"));
    }
}
