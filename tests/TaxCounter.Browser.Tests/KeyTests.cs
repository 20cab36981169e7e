using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Keys as one person wants them: another one in place of P, none in place of Q, and G with a letter from any page.</summary>
[Collection<SharedOffice>]
public sealed class KeyTests(Office office)
{
    [BrowserFact]
    public async Task A_key_that_was_changed_works_in_its_new_place_and_one_that_was_turned_off_does_nothing()
    {
        var account = "/accounts/" + Office.PaidUp;
        var clerk = await office.SignIn("clerk2");
        await clerk.Go("/keys");
        await clerk.Page.Locator("tr", new() { HasText = "What they owe, and why" }).Locator("input").FillAsync("!");
        await clerk.Page.Locator("tr", new() { HasText = "Payoff quote" }).Locator("input").FillAsync("");
        await clerk.Press("Enter", "/keys");
        await clerk.Until(".usa-alert--success", "Your keys are saved.");

        await clerk.Go(account);
        await clerk.Press("w");
        await clerk.Press("q");
        Assert.Equal(account, new Uri(clerk.Page.Url).AbsolutePath);
        await clerk.Press("?");
        Assert.Contains("! What they owe, and why", await clerk.Read("#keys dl"), StringComparison.Ordinal);
        Assert.DoesNotContain("Payoff quote", await clerk.Read("#keys dl"), StringComparison.Ordinal);
        await clerk.Press("Escape");
        await clerk.Press("Shift+Digit1", account + "/owed");
        Assert.Empty(clerk.Broken);
    }

    [BrowserFact]
    public async Task The_key_for_duties_and_a_letter_lead_to_a_duty_from_anywhere_but_not_while_typing()
    {
        var supervisor = await office.SignIn("supervisor2");
        await supervisor.Go("/");
        await supervisor.Type("gw");
        Assert.Equal("gw", await supervisor.Page.InputValueAsync("#find-here"));

        await supervisor.Go("/accounts/" + Office.PaidUp);
        await supervisor.Press("g");
        await supervisor.Until("#go:not([hidden])", "Penalty waivers");
        await supervisor.Press("Escape");
        Assert.True(await supervisor.Page.Locator("#go").IsHiddenAsync());
        await supervisor.Press("g");
        await supervisor.Press("w", "/penalty-waivers");
        await supervisor.Press("g");
        await supervisor.Press("y", "/cashiering/days");
        await supervisor.Press("g");
        await supervisor.Press("1", "/moved-payments");

        // Letters do not run out: a duty may be called by two of them, and the list waits for the second.
        await supervisor.Page.EvaluateAsync("""document.querySelector('#go [data-go="W"]').dataset.go = '9B'""");
        await supervisor.Press("g");
        await supervisor.Press("9");
        Assert.False(await supervisor.Page.Locator("#go").IsHiddenAsync());
        await supervisor.Press("b", "/penalty-waivers");
        Assert.Empty(supervisor.Broken);
    }
}
