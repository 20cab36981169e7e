using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>The cursor stands where the next key is needed, and a sign never lands in an amount.</summary>
public sealed class FocusTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task A_sign_typed_while_an_amount_is_entered_does_what_it_says_and_never_lands_in_the_amount()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await clerk.Type("12?");
        await clerk.Until("#keys[open] h2", "Keys of this page");
        await clerk.Press("Escape");
        Assert.Equal("12", await clerk.Page.InputValueAsync("#Form_Amount"));
        await Focused(clerk, "Form_Amount");

        await clerk.Type("5!#*+");
        await Focused(clerk, "Form_AddAccount");
        Assert.Equal("125", await clerk.Page.InputValueAsync("#Form_Amount"));
        Assert.Equal("", await clerk.Page.InputValueAsync("#Form_AddAccount"));
        Assert.Empty(clerk.Broken);
    }

    [BrowserFact]
    public async Task After_another_tender_and_after_the_lock_the_cursor_stands_in_the_amount()
    {
        var clerk = await office.SignIn("clerk2");
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourToo);
        await clerk.Type("10.00");
        await clerk.Page.Locator("#Form_Amount").BlurAsync();
        await clerk.Press("a");
        await clerk.Until("#pay", "remove");
        await Focused(clerk, "Form_Amount");

        await clerk.Press("Alt+l");
        await clerk.Page.Locator("#locked[open] input[type=password]").WaitForAsync();
        await clerk.Type(SampleUserAccounts.Password);
        await clerk.Press("Enter");
        await Assertions.Expect(clerk.Page.Locator("#locked[open]")).ToHaveCountAsync(0);
        await Focused(clerk, "Form_Amount");
    }

    [BrowserFact]
    public async Task The_only_period_is_ticked_and_its_key_leads_to_its_amount()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/penalty-waivers/new?account=" + Office.OwesOnePeriod);
        await Assertions.Expect(clerk.Page.Locator("#tick-0")).ToBeCheckedAsync();
        await clerk.Page.Locator("#Form_AskerName").BlurAsync();
        await clerk.Press("1");
        await Assertions.Expect(clerk.Page.Locator("#tick-0")).ToBeCheckedAsync();
        await Focused(clerk, "much-0");
    }

    [BrowserTheory]
    [InlineData("clerk", "/")]
    [InlineData("clerk", "/cashiering/drawer")]
    [InlineData("clerk", "/penalty-waivers?all=true")]
    [InlineData("clerk", "/collections/overdue")]
    [InlineData("supervisor", "/supervisor/approvals")]
    [InlineData("supervisor", "/rule-books")]
    [InlineData("supervisor", "/calculators/balance")]
    [InlineData("auditor", "/audit")]
    public async Task Every_key_select_and_choice_says_what_it_is_in_words(string who, string path)
    {
        var window = await office.SignIn(who);
        await window.Go(path);
        Assert.Empty(await window.Unsaid());

        await window.Page.EvaluateAsync("() => document.activeElement?.blur()");
        await window.Press("?");
        await window.Until("#keys[open] h2", "Keys of this page");
        var says = await window.Page.Locator("#keys dd").AllInnerTextsAsync();
        Assert.NotEmpty(says);
        Assert.All(says, s => Assert.Matches("[A-Za-z]{3,}", s));
        await window.Page.Context.CloseAsync();
    }

    private static Task Focused(Window window, string id) => Assertions.Expect(window.Page.Locator("#" + id)).ToBeFocusedAsync(new() { Timeout = 10_000 });
}
