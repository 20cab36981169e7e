using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>What a clerk sees when midnight comes between two pages.</summary>
public sealed class DayTurnedTests : WindowTest
{
    private static readonly DateTimeOffset _fridayNight = new(2026, 11, 21, 5, 57, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset _afterMidnight = new(2026, 11, 21, 6, 3, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset _mondayMorning = new(2026, 11, 23, 14, 10, 0, TimeSpan.Zero);

    [Fact]
    public async Task On_monday_fridays_drawer_is_counted_under_friday_before_a_new_one_opens()
    {
        Counter.Clock.Set(_fridayNight);
        await NewSession();
        await OpenDrawer(Clerk);
        Counter.Clock.Set(_mondayMorning);
        await NewSession();

        var start = await Clerk.Page("/");
        var page = await Clerk.Page("/cashiering/drawer");

        Assert.Equal("Drawer 3 of Nov 20: count it", start.QuerySelector("a.chip[href='/cashiering/drawer']")!.TextContent.Trim());
        Assert.DoesNotContain("is open. Find the next customer", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Drawer 3 takes no more payments. It is of Fri, Nov 20, 2026", page.QuerySelector("[data-left]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Finish drawer 3 first", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("[data-left='3'] button[autofocus]"));
        var early = await Clerk.Submit(page, "main form[action$=open]", ("Form.Number", "4"), ("Form.StartingCash", "200.00"));
        Assert.Contains("Drawer 3 of Fri, Nov 20, 2026 is not counted yet. Count it first", await Sentence(early), StringComparison.Ordinal);
        var counting = await Clerk.Submit(page, "[data-left='3'] form");
        var sheet = await Clerk.Page(counting.Headers.Location!.OriginalString);
        Assert.Contains("business date Fri, Nov 20, 2026", sheet.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        var sealedCount = await Clerk.Submit(sheet, "main form[action='/cashiering/drawer/count']", ("Form.Pieces[0]", "2"));
        Assert.Contains("balances", (await Clerk.Page(sealedCount.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await OpenDrawer(Clerk, 4);
        Assert.Equal("Drawer 4 open", (await Clerk.Page("/")).QuerySelector("a.chip[href='/cashiering/drawer']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_shown_before_midnight_and_sent_after_it_posts_nothing_keeps_what_was_typed_and_says_what_changed()
    {
        Counter.Clock.Set(_fridayNight);
        await NewSession();
        var account = await Owe(Debts.Sales with { DueOn = new DateOnly(2026, 9, 21), Period = "2026-08" });
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, account, ("Form.Amount", "1200"));
        Counter.Clock.Set(_afterMidnight);

        var noDrawer = await Clerk.Submit(confirm, "#post");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noDrawer.StatusCode);
        Assert.Contains("Drawer 3 is of Fri, Nov 20, 2026 and takes payments on that day only. Count it first", await Sentence(noDrawer), StringComparison.Ordinal);
        await LetOpen(4);
        var turned = await Clerk.Submit(confirm, "#post");
        var page = await CounterBrowser.Read(turned);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, turned.StatusCode);
        Assert.Contains("this page is of Fri, Nov 20, 2026, and today is Sat, Nov 21, 2026. The page showed $1,020.54; $1,075.22 is due today", page.QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Receipts());
        Assert.Contains("1,200.00", page.QuerySelector("#pay")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$1,075.22", (await Clerk.Page("/accounts/" + account.Number.Digits)).Body!.TextContent, StringComparison.Ordinal);

        var posted = await Clerk.Submit(await ToConfirm(Clerk, account), "#post");
        var receipt = await Clerk.Page(posted.Headers.Location!.OriginalString);
        Assert.Contains("1,075.22", receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nov 21, 2026", receipt.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payment_left_half_entered_over_the_weekend_comes_back_with_the_new_figures_and_why()
    {
        Counter.Clock.Set(_fridayNight);
        await NewSession();
        var account = await Owe(Debts.Sales with { DueOn = new DateOnly(2026, 9, 21), Period = "2026-08" });
        await Clerk.SubmitTo(await Clerk.Page(FormOf(account)), "#payment", "/cashiering/payments/preview", ("Form.Amount", "1200"));
        Counter.Clock.Set(_mondayMorning);
        await NewSession();

        var page = await Clerk.Page(FormOf(account));

        Assert.Equal("1200", page.QuerySelector("#Form_Amount")!.GetAttribute("value"));
        Assert.Equal("1,075.22", page.QuerySelector("#to-pay")!.TextContent);
        Assert.Equal("2026-11-23", page.QuerySelector("[name='Form.ShownOn']")!.GetAttribute("value"));
        Assert.Contains("The page showed $1,020.54; $1,075.22 is due today", page.QuerySelector("[data-turned]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_monday_a_supervisor_takes_over_the_drawer_of_a_clerk_who_is_away()
    {
        Counter.Clock.Set(_fridayNight);
        await NewSession();
        await OpenDrawer(Clerk);
        Counter.Clock.Set(_mondayMorning);
        var supervisor = await Counter.SignInAs("supervisor");
        var link = (await supervisor.Page("/supervisor/drawers")).QuerySelector("[data-earlier] a")!.GetAttribute("href")!;

        var page = await supervisor.Page(link);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(page, "form[action$=take-over]", ("TakeOver.Reason", "sick"), ("TakeOver.Password", "wrong wrong wrong"))).StatusCode);
        var taken = await supervisor.Submit(page, "form[action$=take-over]", ("TakeOver.Reason", "sick"), ("TakeOver.Password", CounterFactory.Password));

        Assert.Equal("/cashiering/drawer", taken.Headers.Location?.OriginalString);
        Assert.Equal("Finish drawer 3 first", (await supervisor.Page("/cashiering/drawer")).QuerySelector("h1")!.TextContent);
        Assert.Null((await supervisor.Page(link)).QuerySelector("form[action$=take-over]"));
    }

    /// <summary>A supervisor lets a new drawer open before the earlier one is counted; it stands in both lists of the supervisor.</summary>
    private async Task LetOpen(int number)
    {
        var page = await Clerk.Page("/cashiering/drawer");
        (string, string)[] typed = [("Form.Number", $"{number}"), ("Form.StartingCash", "200.00"), ("Form.Reason", "the window is open past midnight"), ("Form.UserName", "supervisor")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Clerk.Submit(page, "main form[action$=open]", [.. typed, ("Form.Password", "wrong wrong wrong")])).StatusCode);
        Assert.Equal("/", (await Clerk.Submit(page, "main form[action$=open]", [.. typed, ("Form.Password", CounterFactory.Password)])).Headers.Location?.OriginalString);
        var live = await (await Counter.SignInAs("supervisor")).Page("/supervisor/drawers");
        Assert.Contains("Clerk 1, the count", live.QuerySelector("[data-earlier]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("every 15s", live.QuerySelector("#live")!.GetAttribute("hx-trigger"));
        Assert.Contains("the window is open past midnight", (await (await Counter.SignInAs("supervisor")).Page("/cashiering/days/2026-11-21")).QuerySelector("[data-exceptions]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task NewSession()
    {
        Clerk.Cookies.Clear();
        await Clerk.SignIn("clerk", CounterFactory.Password);
    }
}
