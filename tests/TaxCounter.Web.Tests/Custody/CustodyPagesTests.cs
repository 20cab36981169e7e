using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Cashiering;
using Xunit;

namespace TaxCounter.Web.Tests.Custody;

/// <summary>Cash that changes hands within the day, at the clerk's screen with a second person beside, and the safe.</summary>
public sealed class CustodyPagesTests : WindowTest
{
    [Fact]
    public async Task A_clerk_drops_cash_to_the_safe_and_both_names_are_on_the_slip()
    {
        await OpenDrawer(Clerk, counted: "3,000.00");
        Assert.Contains("over its cash limit", (await Clerk.Page("/cashiering/drawer")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("over its cash limit", (await Clerk.Page(FormOf(await Owe(Debts.NotYetDue)))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var page = await Clerk.Page("/custody/drop");
        var done = await Clerk.Submit(page, "main form[method=post]", Dropping(20, "2,000.00"));
        var again = await Clerk.Submit(page, "main form[method=post]", Dropping(20, "2,000.00"));

        Assert.StartsWith("/custody/SD-", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(done.Headers.Location, again.Headers.Location);
        var slip = (await Clerk.Page(done.Headers.Location.OriginalString)).QuerySelector("article")!.TextContent;
        Assert.Contains("BAG-12", slip, StringComparison.Ordinal);
        Assert.Contains("2,000.00", slip, StringComparison.Ordinal);
        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<CustodyRecord>().CountAsync()));
        Assert.DoesNotContain("over its cash limit", (await Clerk.Page("/cashiering/drawer")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var supervisor = await Counter.SignInAs("supervisor");
        var live = await supervisor.Page("/supervisor/drawers");
        Assert.Equal("$2,000.00", live.QuerySelector("[data-safe]")!.TextContent);
        var safe = await supervisor.Page("/custody/safe");
        Assert.Equal("$2,000.00", safe.QuerySelector("[data-safe]")!.TextContent);
        Assert.Contains("BAG-12", safe.QuerySelector("[aria-labelledby=bags]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(safe.QuerySelector($"a[href='{done.Headers.Location.OriginalString}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await Clerk.Get("/custody/safe")).StatusCode);
        Assert.Equal("/", (await (await Counter.SignInAs("clerk2")).Get(done.Headers.Location.OriginalString)).Headers.Location?.OriginalString); // signed by others
    }

    [Fact]
    public async Task The_second_person_signs_with_their_own_password_and_nothing_typed_is_lost()
    {
        await OpenDrawer(Clerk);
        var page = await Clerk.Page("/custody/drop");
        (string, string, string, HttpStatusCode)[] wrong =
        [
            ("supervisor", "wrong", "The user name or password is wrong", HttpStatusCode.UnprocessableEntity),
            ("clerk2", CounterFactory.Password, "is signed in as a clerk", HttpStatusCode.UnprocessableEntity),
            ("clerk", CounterFactory.Password, "is signed in as a clerk", HttpStatusCode.UnprocessableEntity),
            ("", "", "Enter the second person's user name.", HttpStatusCode.UnprocessableEntity),
        ];
        foreach (var (user, password, says, code) in wrong)
        {
            var answer = await Clerk.Submit(page, "main form[method=post]", Dropping(1, "100.00", user, password));
            var shown = await CounterBrowser.Read(answer);
            Assert.Equal(code, answer.StatusCode);
            Assert.Contains(says, shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("1", shown.QuerySelector<IHtmlInputElement>("#Form_Pieces_0_")!.Value);
            Assert.Equal("", shown.QuerySelector<IHtmlInputElement>("[type=password]")!.Value);
        }

        var differs = await Clerk.Submit(page, "main form[method=post]", Dropping(1, "80.00"));
        Assert.Contains("The two counts differ: $100.00 and $80.00.", (await CounterBrowser.Read(differs)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var letters = await Clerk.Submit(page, "main form[method=post]", [.. Dropping(1, "100.00"), ("Form.Pieces[3]", "two")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, letters.StatusCode);
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<CustodyRecord>().CountAsync()));
    }

    [Fact]
    public async Task A_change_order_with_another_sum_is_refused_and_one_with_the_same_has_both_sheets()
    {
        await OpenDrawer(Clerk);
        var page = await Clerk.Page("/custody/change-order");
        var wrong = await Clerk.Submit(page, "main form[method=post]", [.. Signed("supervisor"), ("Form.Pieces[0]", "1"), ("Form.Change[6]", "99")]);
        Assert.Contains("$100.00 is given and $99.00 comes back.", (await CounterBrowser.Read(wrong)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var done = await Clerk.Submit(page, "main form[method=post]", [.. Signed("supervisor"), ("Form.Pieces[0]", "1"), ("Form.Change[6]", "100")]);
        Assert.Equal(2, (await Clerk.Page(done.Headers.Location!.OriginalString)).QuerySelectorAll("article table").Length);
    }

    [Fact]
    public async Task After_the_handover_the_second_clerk_has_the_drawer_and_the_first_writes_the_reason_down()
    {
        await OpenDrawer(Clerk);
        var second = await Counter.SignInAs("clerk2");
        Assert.Equal("/cashiering/drawer", (await second.Get("/custody/handover")).Headers.Location?.OriginalString);
        var done = await Clerk.Submit(await Clerk.Page("/custody/handover"), "main form[method=post]", [.. Signed("clerk2"), ("Form.Pieces[0]", "1"), ("Form.Pieces[3]", "9"), ("Form.SecondCount", "190.00")]);

        var url = done.Headers.Location!.OriginalString;
        Assert.Contains("$10.00 short", (await Clerk.Page(url)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Drawer 3 open", (await second.Page("/")).QuerySelector("a.chip[href='/cashiering/drawer']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("No drawer", (await Clerk.Page("/")).QuerySelector("a.chip[href='/cashiering/drawer']")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.Submit(await Clerk.Page(url), "form[action$=explain]", ("Reason", "gave a ten too much"))).StatusCode);
        Assert.Contains("gave a ten too much", (await second.Page(url)).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        var report = (await (await Counter.SignInAs("supervisor")).Page($"/cashiering/drawers/{(await Drawer()).Id.Value}/x")).QuerySelector("[aria-labelledby=custody]")!.TextContent;
        Assert.Contains("counted by both, $10.00 short", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_counts_a_drawer_without_closing_it_and_the_clerk_signs()
    {
        await OpenDrawer(Clerk);
        var supervisor = await Counter.SignInAs("supervisor");
        var drawer = (await Drawer()).Id.Value;
        var link = (await supervisor.Page($"/supervisor/drawers/{drawer}")).QuerySelector($"a[href='/custody/drawers/{drawer}/count']");
        var page = await supervisor.Page(link!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await Clerk.Get($"/custody/drawers/{drawer}/count")).StatusCode);

        var other = await supervisor.Submit(page, "main form[method=post]", [.. Signed("clerk2"), ("Form.Pieces[0]", "2")]);
        Assert.Contains("has to be there, and signs", (await CounterBrowser.Read(other)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await Pay(Clerk, await Owe(Debts.NotYetDue), "100");
        var moved = await supervisor.Submit(page, "main form[method=post]", [.. Signed("clerk"), ("Form.Pieces[0]", "2")]);
        Assert.Contains("Count it again.", (await CounterBrowser.Read(moved)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var done = await supervisor.Submit(await CounterBrowser.Read(moved), "main form[method=post]", [.. Signed("clerk"), ("Form.Pieces[0]", "3")]);

        Assert.Contains("agrees", (await supervisor.Page(done.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DrawerState.Open, (await Drawer()).State);
        var safe = await supervisor.Submit(await supervisor.Page("/custody/safe/count"), "main form[method=post]", [.. Signed("clerk2"), ("Form.Pieces[0]", "1")]);
        Assert.Contains("$100.00 over", (await supervisor.Page(safe.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 count", (await supervisor.Page("/custody/safe")).QuerySelector(".usa-alert--error")!.TextContent.Replace("A count", "1 count", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_the_rules_amount_a_report_is_written_and_the_supervisor_enters_a_reason()
    {
        await OpenDrawer(Clerk);
        for (var i = 0; i < 2; i++)
        {
            var start = await Clerk.Page(i == 0 ? "/cashiering/drawer" : "/cashiering/drawer/count");
            await Clerk.Submit(start, "form[action$='count/start']");
            await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form", ("Form.Pieces[0]", "1"));
        }

        var page = await Clerk.Page("/cashiering/drawer/count");
        var bare = await Clerk.Submit(page, "form[action$=explain]", ("Reason", "a hundred is missing"));
        Assert.Contains("A difference of more than $25.00 needs a written report, and this one is $100.00.", (await CounterBrowser.Read(bare)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.Submit(page, "form[action$=explain]", ("Reason", "a hundred is missing"), ("Report", "Counted with Clerk 2. Nothing under the tray."))).StatusCode);

        var supervisor = await Counter.SignInAs("supervisor");
        var accept = await supervisor.Page($"/supervisor/drawers/{(await Drawer()).Id.Value}");
        Assert.Contains("Nothing under the tray.", accept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var without = await supervisor.Submit(accept, "form[action*=accept]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(accept, "form[action*=accept]", ("Form.Password", CounterFactory.Password), ("Form.Reason", "counted again with the clerk"))).StatusCode);
        Assert.Contains("counted again with the clerk", (await supervisor.Page($"/cashiering/drawers/{(await Drawer()).Id.Value}/z")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_drawer_is_nobodys_and_a_relief_clerk_cannot_use_it()
    {
        await OpenDrawer(Clerk);
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "form[action$=lock]:not([data-lock])");
        var relief = await Counter.SignInAs("clerk2");

        Assert.Equal("/cashiering/drawer", (await Clerk.Get("/custody/drop")).Headers.Location?.OriginalString);
        Assert.Equal("No drawer", (await relief.Page("/")).QuerySelector("a.chip[href='/cashiering/drawer']")!.TextContent);
        var taken = await relief.Submit(await relief.Page("/cashiering/drawer"), "main form[action$=open]", ("Form.Number", "3"), ("Form.StartingCash", "100.00"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Equal(DrawerState.Locked, (await Drawer()).State);
    }

    private static (string, string)[] Dropping(int hundreds, string second, string user = "supervisor", string password = CounterFactory.Password) =>
        [("Form.SecondUser", user), ("Form.SecondPassword", password), ("Form.Pieces[0]", hundreds.ToString(CultureInfo.InvariantCulture)), ("Form.SecondCount", second), ("Form.Bag", "BAG-12")];

    private static (string, string)[] Signed(string user) => [("Form.SecondUser", user), ("Form.SecondPassword", CounterFactory.Password)];

    private Task<Drawer> Drawer() => Counter.With<TaxCounterContext, Drawer>(c => c.Set<Drawer>().SingleAsync());
}
