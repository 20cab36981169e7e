using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Nothing typed is lost: a reload, a search in between and Back, another day at the same form; and starting over is one press.</summary>
public sealed class DraftTests(Office office) : IClassFixture<Office>
{
    private const string Statement = "I was in the hospital and nobody else can sign in.";

    [BrowserFact]
    public async Task A_request_that_was_not_sent_is_filled_in_again_after_a_reload_and_after_a_search()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/penalty-waivers/new?account=" + Office.OwesFourPeriods);
        await clerk.Page.SelectOptionAsync("#Form_ReasonCode", "illness-or-death");
        await clerk.Page.FillAsync("#answer-who", "The owner, who files alone");
        await Kept(clerk, "hospital", () => clerk.Page.FillAsync("#Form_Statement", Statement));

        await clerk.Page.ReloadAsync();
        await clerk.Until(".draft-back", "is filled in again");
        await Assertions.Expect(clerk.Page.Locator("#Form_Statement")).ToHaveValueAsync(Statement);
        await Assertions.Expect(clerk.Page.Locator("#answer-who")).ToHaveValueAsync("The owner, who files alone");
        Assert.Empty(await clerk.Violations());

        await clerk.Page.FillAsync("#Form_Statement", Statement + " More.");
        await clerk.Page.FillAsync("#find", Office.PaidUp);
        await clerk.Press("Enter", "/accounts/" + Office.PaidUp);
        await clerk.Page.GoBackAsync();
        await Assertions.Expect(clerk.Page.Locator("#Form_Statement")).ToHaveValueAsync(Statement + " More.");
        await Assertions.Expect(clerk.Page.Locator("#answer-who")).ToHaveValueAsync("The owner, who files alone"); // its field comes with the reason
        Assert.Empty(clerk.Broken);
    }

    [BrowserFact]
    public async Task Starting_over_empties_the_form_and_a_form_that_was_sent_is_not_filled_in_again()
    {
        var clerk = await office.SignIn("clerk2");
        await clerk.Go("/penalty-waivers/new?account=" + Office.OwesFourToo);
        await Kept(clerk, "hospital", () => clerk.Page.FillAsync("#Form_Statement", Statement));
        await clerk.Page.ReloadAsync();
        await clerk.Until(".draft-back", "is filled in again");
        await clerk.Page.ClickAsync(".draft-back button");
        await Assertions.Expect(clerk.Page.Locator(".draft-back")).ToHaveCountAsync(0);
        await Assertions.Expect(clerk.Page.Locator("#Form_Statement")).ToHaveValueAsync("");

        var owed = $"/accounts/{Office.OwesOnePeriod}/owed";
        await clerk.Go(owed);
        await Kept(clerk, "Hebert", () => clerk.Page.FillAsync("#Form_AskedBy", "Ms. Hebert"));
        await clerk.Page.ClickAsync("#quote form button >> nth=0");
        await clerk.Page.WaitForURLAsync(url => url.Contains("quote=Q-", StringComparison.Ordinal));
        await clerk.Go(owed);
        await clerk.Page.WaitForLoadStateAsync(LoadState.NetworkIdle); // what is not filled in again is only known when nothing more comes
        await Assertions.Expect(clerk.Page.Locator("#Form_AskedBy")).ToHaveValueAsync("");
        Assert.Equal(0, await clerk.Page.Locator(".draft-back").CountAsync());
    }

    [BrowserFact]
    public async Task What_is_being_typed_when_the_screen_is_locked_or_another_customer_is_searched_is_there_afterwards()
    {
        var clerk = await office.SignIn("clerk2");
        var page = "/penalty-waivers/new?account=" + Office.OwesOnePeriod;
        await clerk.Go(page);
        await clerk.Page.FillAsync("#Form_Statement", Statement);
        await clerk.Press("Alt+l");
        await clerk.Page.Locator("#locked[open] input[type=password]").WaitForAsync();
        await clerk.Type(SampleUserAccounts.Password);
        await Kept(clerk, "hospital", () => clerk.Press("Enter"));
        await clerk.Page.ReloadAsync();
        await Assertions.Expect(clerk.Page.Locator("#Form_Statement")).ToHaveValueAsync(Statement);

        await clerk.Page.FillAsync("#Form_AskerName", "M. Hebert");
        await clerk.Page.FillAsync("#find", Office.PaidUp);
        await clerk.Press("Enter", "/accounts/" + Office.PaidUp);
        await clerk.Go(page);
        await Assertions.Expect(clerk.Page.Locator("#Form_AskerName")).ToHaveValueAsync("M. Hebert");
    }

    [BrowserFact]
    public async Task Of_a_payment_the_check_beside_the_amount_and_an_account_half_typed_come_back_after_a_reload_and_after_a_search()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await clerk.Page.ClickAsync("label:has([data-alt-key='2'])");
        await clerk.Page.FillAsync("#Form_RoutingNumber", "065000090");
        await Kept(clerk, "4411", () => clerk.Page.FillAsync("#Form_DocumentNumber", "4411"), "/cashiering/payments/preview");
        await clerk.Page.ClickAsync("details.another summary");
        await Kept(clerk, "01020", () => clerk.Page.FillAsync("#Form_AddAccount", "01020"), "/cashiering/payments/preview");

        await clerk.Page.ReloadAsync();
        await Back();
        await clerk.Page.FillAsync("#Form_DocumentNumber", "4412");
        await clerk.Page.FillAsync("#find", Office.PaidUp);
        await clerk.Press("Enter", "/accounts/" + Office.PaidUp);
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await Back("4412");

        async Task Back(string number = "4411")
        {
            await Assertions.Expect(clerk.Page.Locator("#Form_DocumentNumber")).ToHaveValueAsync(number);
            await Assertions.Expect(clerk.Page.Locator("#Form_RoutingNumber")).ToHaveValueAsync("065000090");
            await Assertions.Expect(clerk.Page.Locator("#Form_AddAccount")).ToHaveValueAsync("01020");
        }
    }

    [BrowserFact]
    public async Task Of_a_question_what_was_entered_comes_back_after_a_reload_and_once_it_was_asked_on_the_way_back_alone()
    {
        const string penalty = "/calculators/penalty";
        var clerk = await office.SignIn("clerk");
        var amount = clerk.Page.Locator("#calc-amount");
        await clerk.Go(penalty);
        await Kept(clerk, "77.70", () => amount.FillAsync("77.70"));

        await clerk.Page.ReloadAsync();
        await clerk.Until(".draft-back", "is filled in again");
        await Assertions.Expect(amount).ToHaveValueAsync("77.70");

        await Kept(clerk, "DraftAsked", async () =>
        {
            await clerk.Page.FillAsync("#calc-due", "2026-09-21");
            await amount.PressAsync("Enter");
        });
        await clerk.Page.WaitForURLAsync(url => url.Contains("amount=77.70", StringComparison.Ordinal));
        await clerk.Page.GoBackAsync();
        await Assertions.Expect(amount).ToHaveValueAsync("77.70");
        Assert.Equal(0, await clerk.Page.Locator(".draft-back").CountAsync());

        await clerk.Go(penalty);
        await clerk.Page.WaitForLoadStateAsync(LoadState.NetworkIdle); // what is not filled in again is only known when nothing more comes
        await Assertions.Expect(amount).ToHaveValueAsync("");
    }

    /// <summary>Types, and waits until what holds this word is kept: what was entered before may be on its way by itself.</summary>
    private static Task<IResponse> Kept(Window window, string word, Func<Task> types, string by = "/drafts") =>
        window.Page.RunAndWaitForResponseAsync(types, answer => new Uri(answer.Url).AbsolutePath == by && answer.Request.Method == "POST" && answer.Ok
            && answer.Request.PostData?.Contains(word, StringComparison.Ordinal) == true);
}
