using System.Net;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
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
    public async Task The_discounts_are_worked_one_after_the_other_by_keyboard_and_what_is_left_as_it_is_stands_on_the_account()
    {
        var (first, second) = (await Lost(81), await Lost(82));
        var list = await Clerk.Page("/off-accounts/discounts");
        Assert.Equal([first.Number.Digits, second.Number.Digits], list.QuerySelectorAll("tbody .mono").Select(m => m.TextContent.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)));
        var form = await Clerk.Page((await Clerk.Get(list.QuerySelector(".foot a[data-key=F]")!.GetAttribute("href")!)).Headers.Location!.OriginalString);
        Assert.NotNull(form.QuerySelector("a[data-key=N]"));

        var leave = await Clerk.Page(form.QuerySelector("a[data-key=L]")!.GetAttribute("href")!);
        var without = await Clerk.Submit(leave, "main form", ("Form.Why", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        var left = await Clerk.Submit(leave, "main form", ("Form.Why", "Relief of the parish council."));

        var next = await Clerk.Page(left.Headers.Location!.OriginalString);
        Assert.Contains(second.Number.Digits, left.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Null(next.QuerySelector("a[data-key=N]"));
        var account = await Clerk.Page("/accounts/" + first.Number);
        Assert.DoesNotContain("kept, but late", account.Body!.TextContent, StringComparison.Ordinal);
        var reasons = await Clerk.Page(account.QuerySelectorAll(".rail a").Single(a => a.TextContent.Contains("Left as it is", StringComparison.Ordinal)).GetAttribute("href")!.Split('#')[0]);
        Assert.Contains("Relief of the parish council.", reasons.QuerySelector("#left-head")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);

        // The second is adjusted: the case leads to nothing more, because it was the last.
        var saved = await Clerk.Submit(next, "#request");
        await Clerk.Submit(await Clerk.Page(saved.Headers.Location!.OriginalString + "/post"), "main form");
        Assert.Null((await Clerk.Page(saved.Headers.Location.OriginalString)).QuerySelector(".rail a[data-key=N]"));
        Assert.Contains("Nothing to settle.", (await Clerk.Page("/off-accounts/discounts")).Body!.TextContent, StringComparison.Ordinal);
        await BooksHold(0);
    }

    private async Task<Account> Lost(int running)
    {
        var account = await AccountMaker.Open(Counter.Services, AccountMaker.Facts(running) with { LocationCode = "1701" }, more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), null));
        var day = new WorkingDay(Counter.Services, Counter.Clock);
        var filed = await day.With<ReturnService, Result<FiledReturn>>(s => s.File(new FileReturn
        {
            Id = FiledReturnId.New(),
            AccountId = account.Id,
            TaxType = "sales",
            Period = Period.Parse("2026-07"),
            Channel = "courier",
            ReceivedOn = new DateOnly(2026, 8, 10),
            PaidOn = new DateOnly(2026, 8, 10),
            Entries = [.. "1=20000; 12=20000; 13/A=20000; 15/A=20000; 16/A=1100; 16b/A=1100; 18/A=1100; 19/A=11; 20/A=1089; 23/A=1089; 25=1089".Split("; ").Select(e => KeyValuePair.Create(e.Split('=')[0], e.Split('=')[1]))],
        }, null, day.Act(Acts.Clerk())));
        Assert.Null(filed.Refusal);
        return account;
    }

    [Fact]
    public async Task Discounts_that_do_not_fit_have_their_own_list()
    {
        var page = await Clerk.Page("/off-accounts/discounts");
        Assert.Contains("Nothing to settle.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector("nav.tabs a[href='/off-accounts/discounts']")!.GetAttribute("aria-current"));
    }
}
