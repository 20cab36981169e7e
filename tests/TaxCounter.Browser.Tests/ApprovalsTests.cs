using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>A supervisor clears the inbox with the keyboard alone.</summary>
public sealed class ApprovalsTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task A_supervisor_clears_an_inbox_of_twenty_and_more_mixed_items_with_the_keyboard_alone()
    {
        var supervisor = await office.SignIn("supervisor");
        await supervisor.Go("/supervisor/approvals");
        var items = await supervisor.Page.Locator("[data-line]").CountAsync() + await Waiting(); // the sample office has waivers that wait
        await supervisor.Go("/");
        await supervisor.Press("Escape"); // out of the search box, where keys are letters
        await supervisor.Press("g");
        await supervisor.Press("a", "/supervisor/approvals");
        Assert.Equal(items, await supervisor.Page.Locator("[data-line]").CountAsync());

        await LookFromItemToItem(supervisor);
        for (var left = items; left > 0; left--)
        {
            Assert.StartsWith(left == 1 ? "1 of 1 approvals" : $"1 of {left} approvals", await supervisor.Read("nav[aria-label=Approvals]"), StringComparison.Ordinal);
            await Decide(supervisor, refuse: left % 4 == 0 && await supervisor.Page.Locator("[data-key=R]").CountAsync() > 0);
        }

        Assert.Equal("/supervisor/approvals", new Uri(supervisor.Page.Url).AbsolutePath);
        await supervisor.Until(".empty", "You have no approvals.");
        Assert.Equal(0, await supervisor.Page.Locator(".chip", new() { HasText = "approval" }).CountAsync());
    }

    /// <summary>Voids, counted drawers, rules, roles, delegations and penalty waivers; a new kind joins with its lines here.</summary>
    /// <returns>How many.</returns>
    private async Task<int> Waiting()
    {
        var make = new PendingApprovals(office);
        foreach (var amount in new[] { "10.00", "11.00", "12.00", "13.00", "14.00" })
        {
            await make.Void(Office.OwesFourPeriods, amount);
        }

        await make.CountedDrawer("clerk2", 2, agrees: true);
        await make.Rule("counter/drawer-cash-limit", "amount", "3000.00");
        await make.Role("lcomeaux");
        await make.Delegation("D. Guidry", weeks: 2);
        await make.Role("pbroussard");
        await make.Rule("counter/quote-days", "days", "45");
        await make.Delegation("M. Washington", weeks: 3);
        await make.CountedDrawer("supervisor2", 3, agrees: false);
        await make.Role("tarceneaux");
        for (var period = 0; period < 3; period++)
        {
            await make.Waiver(Office.OwesFourPeriods, period);
            await make.Waiver(Office.OwesFourToo, period);
        }

        return 20;
    }

    /// <summary>The first opens; J goes on as far as a void, where letters typed into a field open nothing; K goes back.</summary>
    private static async Task LookFromItemToItem(Window supervisor)
    {
        await supervisor.Press("j");
        await Leave(supervisor, "Enter");
        var first = supervisor.Page.Url;
        var steps = 0;
        for (; !supervisor.Page.Url.Contains("/supervisor/voids/", StringComparison.Ordinal); steps++)
        {
            await supervisor.Press("Escape");
            await Leave(supervisor, "j");
        }

        await Focused(supervisor, "Form_Password");
        var here = supervisor.Page.Url;
        await supervisor.Type("jkr");
        Assert.Equal(here, supervisor.Page.Url);
        for (; steps > 0; steps--)
        {
            await supervisor.Press("Escape");
            await Leave(supervisor, "k");
        }

        Assert.Equal(first, supervisor.Page.Url);
        await supervisor.Go(first);
    }

    private static async Task Decide(Window supervisor, bool refuse)
    {
        var isLicense = supervisor.Page.Url.Contains("/licenses/", StringComparison.Ordinal);
        if (isLicense || supervisor.Page.Url.Contains("/penalty-waivers/", StringComparison.Ordinal))
        {
            await supervisor.Press(isLicense ? "v" : "a"); // as recommended; the cursor goes on into the reason
            await Focused(supervisor, "Form_Reason");
            await supervisor.Type("The documents bear it out.");
            await supervisor.Press("Tab");
            await supervisor.Type(SampleUserAccounts.Password);
            await Leave(supervisor, "Enter");
            return;
        }

        await Focused(supervisor, "Form_Password");
        if (!refuse)
        {
            await supervisor.Type(SampleUserAccounts.Password);
            await Leave(supervisor, "Enter");
            return;
        }

        await supervisor.Press("Shift+Tab");
        await Focused(supervisor, "Form_Reason");
        await supervisor.Type("It can wait until the new year.");
        await supervisor.Press("Tab");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Escape");
        await Leave(supervisor, "r");
    }

    /// <summary>A key that leads away: waits until the address is another one and its page has settled.</summary>
    private static async Task Leave(Window supervisor, string key)
    {
        var before = supervisor.Page.Url;
        await supervisor.Press(key);
        await supervisor.Page.WaitForURLAsync(url => url != before);
        await supervisor.Settled();
    }

    /// <summary>The cursor stands where the work is.</summary>
    private static Task Focused(Window window, string id) => Assertions.Expect(window.Page.Locator("#" + id)).ToBeFocusedAsync(new() { Timeout = 60_000 });
}
