using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>One's own drawer on the screen: opened, counted blind, reported.</summary>
public sealed class DrawerPagesTests : WindowTest
{
    [Fact]
    public async Task The_top_bar_and_the_start_page_say_what_is_next()
    {
        Assert.Equal("No drawer", await Chip());
        await OpenDrawer(Clerk);

        Assert.Equal("Drawer 3 open", await Chip());
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "form[action$=lock]:not([data-lock])");
        Assert.Equal("Drawer 3 locked", await Chip());
        Counter.Clock.Advance(TimeSpan.FromDays(1));
        Clerk.Cookies.Clear();
        await Clerk.SignIn("clerk", CounterFactory.Password);
        Assert.Equal("Drawer 3 of Sep 15: count it", await Chip());
        Assert.Contains("takes no more payments. It is of Tue, Sep 15, 2026", (await Clerk.Page("/")).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_number_is_proposed()
    {
        await OpenDrawer(Clerk, 7);
        await Count("200.00");

        Assert.Equal("7", (await Clerk.Page("/cashiering/drawer")).QuerySelector<IHtmlInputElement>("#Form_Number")?.Value);
    }

    [Theory]
    [InlineData("", "200")]
    [InlineData("3", "")]
    [InlineData("0", "200")]
    [InlineData("100", "200")]
    [InlineData("3", "-1")]
    [InlineData("3", "many")]
    [InlineData("3", "99,999,999,999.99")]
    [InlineData("3", "25,000.01")]
    [InlineData("3", "200,00")]
    public async Task A_drawer_without_number_or_float_is_not_opened(string number, string counted)
    {
        var answer = await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "main form", ("Form.Number", number), ("Form.StartingCash", counted));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("No drawer", await Chip());
    }

    [Fact]
    public async Task More_cash_than_the_limit_is_said_without_saying_how_much()
    {
        await OpenDrawer(Clerk, counted: "9,000.00");

        Assert.Equal("Drawer 3 open · over cash limit", await Chip());
    }

    [Fact]
    public async Task The_count_is_blind_until_it_stands()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.NotYetDue with { Amount = new(12345) }), "123.45");
        var drawer = await Drawer();

        List<string> pages = [await Html("/"), await Html("/cashiering/drawer"), await Html($"/cashiering/drawers/{drawer.Id.Value}/x")];
        await Start();
        pages.Add(await Html("/cashiering/drawer/count"));
        pages.Add(await Html($"/cashiering/drawers/{drawer.Id.Value}/x"));
        await Seal("323.44");
        pages.Add(await Html("/cashiering/drawer/count"));
        pages.Add(await Html($"/cashiering/drawers/{drawer.Id.Value}/x"));

        Assert.Contains("The count does not match", pages[^2], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.DoesNotContain("323.45", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("123.45", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("$0.01", page, StringComparison.Ordinal));
        Assert.Equal("/cashiering/drawer", (await Clerk.Get($"/cashiering/drawers/{drawer.Id.Value}/z")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_second_count_says_the_difference_and_asks_why()
    {
        await OpenDrawer(Clerk);
        await Count("199.10");
        await Count("199.10");
        var page = await Clerk.Page("/cashiering/drawer/count");
        Assert.Equal("$0.90", page.QuerySelector(".total .loud")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("li"), h => h.TextContent.Contains("Two digits may have been switched", StringComparison.Ordinal));

        var silent = await Clerk.Submit(page, "form[action$=explain]", ("Reason", " "));
        var card = await Clerk.Submit(page, "form[action$=explain]", ("Reason", "4111111111111111"));
        var told = await Clerk.Submit(page, "form[action$=explain]", ("Reason", "Gave a dime twice"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect], [silent.StatusCode, card.StatusCode, told.StatusCode]);
        Assert.Equal("Gave a dime twice", (await Drawer()).OverShortReason);
    }

    [Fact]
    public async Task A_count_of_letters_is_refused_and_nothing_typed_is_lost()
    {
        await OpenDrawer(Clerk);
        await Start();

        var answer = await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form", ("Form.Pieces[0]", "two"), ("Form.Pieces[12]", "83"));
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(("two", "83"), (page.QuerySelector<IHtmlInputElement>("#Form_Pieces_0_")?.Value, page.QuerySelector<IHtmlInputElement>("#Form_Pieces_12_")?.Value));
        Assert.Equal(DrawerState.Counting, (await Drawer()).State);
    }

    [Fact]
    public async Task The_z_report_has_numbers_tenders_taxes_and_both_sides_of_the_count()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.NotYetDue), "120");
        await Count("300.00");
        var drawer = await Drawer();

        var page = await Clerk.Page($"/cashiering/drawers/{drawer.Id.Value}/z");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("R-2026-000001-", text, StringComparison.Ordinal);
        Assert.Contains("less 20.00 change", text, StringComparison.Ordinal);
        Assert.Contains("Tenders and payments match to the cent.", text, StringComparison.Ordinal);
        Assert.Equal(["Cash with starting cash 200.00", "300.00", "300.00"], page.QuerySelectorAll("section[aria-labelledby=counted] tbody tr:first-child td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Nobody_reads_the_drawer_of_another_clerk_and_those_who_see_cash_do()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.NotYetDue), "120");
        var x = $"/cashiering/drawers/{(await Drawer()).Id.Value}/x";

        Assert.Equal("/", (await (await Counter.SignInAs("clerk2")).Get(x)).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Counter.SignInAs("admin")).Get(x)).StatusCode);
        Assert.Contains("less 20.00 change", (await (await Counter.SignInAs("auditor")).Page(x)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.Get("/cashiering/drawers/00000000-0000-7000-8000-000000000001/x")).StatusCode);
    }

    [Fact]
    public async Task Going_back_to_work_opens_it_again()
    {
        await OpenDrawer(Clerk);
        await Start();

        await Clerk.Post("/cashiering/drawer/count/back", [("FormToken", (await Clerk.Page("/cashiering/drawer/count")).QuerySelector<IHtmlInputElement>("main [name=FormToken]")!.Value)]);

        Assert.Equal(DrawerState.Open, (await Drawer()).State);
    }

    private async Task<string?> Chip() => (await Clerk.Page("/")).QuerySelector("a.chip[href='/cashiering/drawer']")?.TextContent;

    private async Task<string> Html(string url) => await (await Clerk.Get(url)).Content.ReadAsStringAsync();

    private Task<Drawer> Drawer() => Counter.With<TaxCounterContext, Drawer>(c => c.Set<Drawer>().SingleAsync());

    private async Task Start()
    {
        var page = await Clerk.Page("/cashiering/drawer");
        var form = page.QuerySelector("form[action$='count/start']") is null ? await Clerk.Page("/cashiering/drawer/count") : page;
        await Clerk.Submit(form, "form[action$='count/start']");
    }

    private async Task Seal(string cash)
    {
        var cents = (int)(decimal.Parse(cash, CultureInfo.InvariantCulture) * 100);
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form", ("Form.Pieces[6]", (cents / 100).ToString(CultureInfo.InvariantCulture)), ("Form.Pieces[12]", (cents % 100).ToString(CultureInfo.InvariantCulture)));
    }

    private async Task Count(string cash)
    {
        await Start();
        await Seal(cash);
    }
}
