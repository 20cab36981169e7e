using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Returns;

/// <summary>What a customer says is wrong leads on to what settles it, and takes along what was said.</summary>
public sealed class DiscrepancyWaysTests : TrustTest
{
    private static readonly Debt _july = new("sales", "2026-07", new DateOnly(2026, 8, 20), new Money(911_20));

    [Fact]
    public async Task An_adjustment_begins_with_what_the_customer_said_and_with_the_period_ticked()
    {
        var account = await Debts.Owe(Counter.Services, 76, _july, Debts.Sales);
        var reasons = await Clerk.Page(await Noted(account, "Adjustment"));
        Assert.Contains("I sold half of that.", reasons.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var form = await Clerk.Page(reasons.QuerySelectorAll("nav.rail a").Single(a => a.TextContent.Contains("Clerical error", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal("2026-07", form.QuerySelector("input[type=checkbox][checked]")!.Closest("tr")!.QuerySelector("b")!.TextContent);
        Assert.Contains("The July return says so.", form.QuerySelector("#request")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", form.QuerySelector("[name='Form.Statement']")!.TextContent.Trim()); // that goes into the letter, in the customer's language

        var refused = await CounterBrowser.Read(await Clerk.Submit(form, "#request"));
        Assert.Contains("I sold half of that.", refused.QuerySelector("#request")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refund_without_a_credit_says_what_has_to_come_first()
    {
        var account = await Debts.Owe(Counter.Services, 76, _july);
        var next = await Clerk.Page(await Noted(account, "Refund"));
        Assert.Contains("This account has no credit to pay back yet", next.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Adjust a charge", next.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_refund_leads_to_the_account_with_its_credit()
    {
        var day = new WorkingDay(Counter.Services, Counter.Clock);
        var account = await day.Owes("100.00");
        await day.Opens(Acts.Clerk(9), 9);
        Assert.IsType<PaymentEvent>(await day.Takes(Acts.Clerk(9), account, day.Check("150.00")));
        var next = await Clerk.Page(await Noted(account, "Refund"));
        Assert.Contains("The account has $50.00 of credit", next.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(next.QuerySelector(".rail a[href^='/off-accounts/']"));
    }

    private async Task<string> Noted(Account account, string leadsTo)
    {
        var form = await Clerk.Page($"/returns/discrepancies?account={account.Number}");
        var done = await Clerk.Submit(form, "main form", ("Form.Tax", "sales"), ("Form.Span", "2026-07"), ("Form.CustomerSays", "I sold half of that."), ("Form.Found", "The July return says so."), ("Form.LeadsTo", leadsTo));
        return done.Headers.Location!.OriginalString;
    }
}
