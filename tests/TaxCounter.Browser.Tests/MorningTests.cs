using TaxCounter.Data.Samples;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Queue;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// A morning at the desk on the keyboard: twelve tickets at two windows, eight calls, two questions referred, a duplicate merged, a caller without authority, three
/// comments; and the reports of the day say what happened.
/// </summary>
public sealed class MorningTests(Office office) : IClassFixture<Office>
{
    private static readonly CounterService[] _came =
    [
        CounterService.Payment, CounterService.Payment, CounterService.Account, CounterService.Return, CounterService.License, CounterService.Payment,
        CounterService.Notice, CounterService.Other, CounterService.Account, CounterService.NewBusiness, CounterService.Payment, CounterService.Return,
    ];

    [BrowserFact]
    public async Task A_morning_at_the_desk_is_what_the_reports_of_the_day_say()
    {
        var (one, two, supervisor) = (await office.SignIn("clerk"), await office.SignIn("clerk2"), await office.SignIn("supervisor"));
        await TakeTickets(await Tablet(supervisor));
        await OpenWindow(one, "1");
        await OpenWindow(two, "2");
        await Serve(one, withAccount: AccountNumber.Of("0102", 3).Digits);
        for (var i = 0; i < 3; i++)
        {
            await Serve(one);
            await Serve(two);
        }

        for (var i = 0; i < 3; i++)
        {
            await Serve(one);
        }

        await Serve(two);
        await one.Press("n", "/queue");
        await one.Press("x", "/queue"); // nobody came

        var stays = AccountNumber.Of("0102", 9).Digits;
        var duplicate = AccountNumber.Of("0102", 10).Digits;
        await Merge(one, supervisor, duplicate, stays);
        await Call(one, Office.OwesFourPeriods, first: true);
        await Call(one, Office.OwesOnePeriod);
        await Refer(one, Office.OwesFourToo, "Is a food truck one location?");
        await Call(one, duplicate, opens: stays); // the number on an old letter
        await Call(two, Office.OwesMost, first: true);
        await Call(two, Office.OwesOneToo);
        await Refer(two, Office.CertifiedFundsOnly, "Who signs for a dissolved company?");
        await WithoutAuthority(two, Office.OwesSewer);

        await Answer(supervisor, "Is a food truck one location?", "One: where it is garaged.");
        await one.Go("/");
        await one.Until("[data-work=Answered]", "One: where it is garaged.");
        await Comment(await office.Open());
        await Comment(await office.Open());
        await supervisor.Go("/comments/new");
        await supervisor.Page.FillAsync("#Text", "Open on Saturdays.");
        await supervisor.Page.Locator("main form .foot button").ClickAsync();
        await supervisor.Page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));

        await supervisor.Go("/productivity");
        Assert.Equal(("19", "84%", "11"), (await supervisor.Read("[data-contacts]"), await supervisor.Read("[data-first]"), await supervisor.Read("[data-tickets]")));
        Assert.Equal(("11", "8"), (await supervisor.Read("[data-line=Channel-WalkIn]"), await supervisor.Read("[data-line=Channel-Phone]")));
        Assert.Contains("of 12;", await supervisor.Read("section[aria-label='In all']"), StringComparison.Ordinal);
        Assert.Equal(3, await supervisor.Page.Locator("[data-comments]").EvaluateAllAsync<int>("all => all.reduce((sum, one) => sum + Number(one.textContent), 0)"));
        var byClerk = supervisor.Page.Locator("[data-line^=Clerk-]");
        Assert.Equal(["11", "8"], await byClerk.AllInnerTextsAsync());
        await one.Go("/productivity");
        Assert.Equal("11", await one.Read("[data-contacts]"));
        Assert.Equal([], one.Broken.Concat(two.Broken).Concat(supervisor.Broken));
    }

    private async Task<Window> Tablet(Window supervisor)
    {
        await supervisor.Go("/queue/screens");
        await supervisor.Press("p", "/queue/screens/code");
        var tablet = await office.Open();
        await tablet.Page.SetViewportSizeAsync(768, 1024);
        await tablet.Go("/queue/door");
        await tablet.Type(await supervisor.Read("[data-code]"));
        await tablet.Press("Enter", "/queue/door");
        Assert.Equal([], await tablet.Violations());
        return tablet;
    }

    private static async Task TakeTickets(Window tablet)
    {
        foreach (var service in _came)
        {
            await tablet.Page.Locator($"form:has(input[value={service}]) button").ClickAsync();
            await tablet.Page.WaitForURLAsync("**/queue/door/ticket/*");
            await tablet.Go("/queue/door");
        }
    }

    private static async Task OpenWindow(Window clerk, string number)
    {
        await clerk.Go("/queue");
        await clerk.Type(number);
        await clerk.Press("Enter", "/queue");
    }

    private static async Task Serve(Window clerk, string? withAccount = null)
    {
        await clerk.Press("n", "/queue");
        await clerk.Press("b", "/queue");
        if (withAccount is not null)
        {
            await clerk.Find(withAccount, "/accounts/" + withAccount);
            await clerk.Go("/queue");
        }

        await clerk.Press("f", "/queue");
    }

    private static async Task Merge(Window clerk, Window supervisor, string duplicate, string stays)
    {
        await clerk.Go($"/accounts/{duplicate}");
        await clerk.Press("j", $"/accounts/{duplicate}/merge");
        await clerk.Page.FillAsync("#with", stays);
        await clerk.Page.FocusAsync("#with");
        await clerk.Press("Enter", $"/accounts/{duplicate}/merge");
        await clerk.Page.SelectOptionAsync("#Form_Stays", stays);
        await clerk.Page.FillAsync("#Form_Reason", "One owner, one truck: opened twice.");
        await clerk.Page.Locator("main form[method=post] .foot button").ClickAsync();
        await clerk.Until("[aria-labelledby=before]", "proposed");

        await supervisor.Go($"/accounts/{duplicate}/merge");
        await supervisor.Page.Locator("[aria-labelledby=before] a[href^='/supervisor/merges/']").ClickAsync();
        await supervisor.Page.WaitForURLAsync("**/supervisor/merges/*");
        await supervisor.Settled();
        await supervisor.Page.FillAsync("#Form_Reason", "His tax ID changed when the company was formed; both papers seen.");
        await supervisor.Page.FillAsync("#Form_Password", SampleUserAccounts.Password);
        await supervisor.Page.Locator("main form button").First.ClickAsync();
        await supervisor.Until("main", "merged");
    }

    private static async Task Begin(Window clerk, string account, bool first, string? opens = null)
    {
        await clerk.Press("/");
        await clerk.Type(account);
        await clerk.Press("Enter", "/accounts/" + (opens ?? account));
        if (first)
        {
            await clerk.Page.Locator("[data-working] button[value=Phone]").ClickAsync();
            await clerk.Page.Locator("[data-working] button[value=Phone][aria-pressed=true]").WaitForAsync();
            await clerk.Settled();
        }
    }

    private static async Task Call(Window clerk, string account, bool first = false, string? opens = null)
    {
        await Begin(clerk, account, first, opens);
        await clerk.Press("1", "/accounts/" + (opens ?? account)); // the account, the last four, the last payment: right
        await clerk.Press("=", "/accounts/" + (opens ?? account));
    }

    private static async Task Refer(Window clerk, string account, string question)
    {
        await Begin(clerk, account, first: false);
        await clerk.Press("1", "/accounts/" + account);
        await clerk.Go("/referrals/new?account=" + account);
        await clerk.Page.FillAsync("#Form_Question", question);
        await clerk.Page.FillAsync("#Form_Tried", "The rule book names none.");
        await clerk.Page.Locator("main form .foot button").ClickAsync();
        await clerk.Page.WaitForURLAsync("**/referrals/*-*");
        await clerk.Settled();
        await clerk.Press("=");
        await clerk.Page.Locator("[data-working]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    private static async Task WithoutAuthority(Window clerk, string account)
    {
        await Begin(clerk, account, first: false);
        await clerk.Press("0", "/accounts/" + account);
        await clerk.Until("#who-asks", "Not identified: public information only");
        Assert.Equal(0, await clerk.Page.Locator("#balance").CountAsync());
        await clerk.Press("=", "/accounts/" + account);
    }

    private static async Task Answer(Window supervisor, string question, string answer)
    {
        await supervisor.Go("/");
        await supervisor.Page.Locator("[data-work=ReferredToMe] a", new() { HasText = question }).ClickAsync();
        await supervisor.Page.WaitForURLAsync("**/referrals/*");
        await supervisor.Settled();
        await supervisor.Page.Locator("form[action$=accept] button").ClickAsync();
        await supervisor.Page.Locator("form[action$=answer]").WaitForAsync();
        await supervisor.Page.FillAsync("form[action$=answer] textarea", answer);
        await supervisor.Page.Locator("form[action$=answer] button").First.ClickAsync();
        await supervisor.Page.Locator("form[action$=answer]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    private static async Task Comment(Window anybody)
    {
        await anybody.Go("/comments/say");
        await anybody.Page.Locator("label[for=kind-Complaint]").ClickAsync();
        await anybody.Page.Locator("label[for=about-Service]").ClickAsync();
        await anybody.Page.FillAsync("#Form_Text", "The wait was long.");
        await anybody.Page.Locator("main form .foot button").ClickAsync();
        await anybody.Page.WaitForURLAsync("**/comments/say/thanks*");
    }
}
