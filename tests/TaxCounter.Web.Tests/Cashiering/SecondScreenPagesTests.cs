using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>What a customer sees on the screen that faces them, from the first figure to thank you.</summary>
public sealed class SecondScreenPagesTests : WindowTest
{
    [Fact]
    public async Task A_tablet_follows_the_payment_from_the_form_to_thank_you_and_knows_nobody()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        var tablet = Counter.Browser();
        Assert.NotNull((await tablet.Page("/second-screen")).QuerySelector("#Code"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await tablet.Submit(await tablet.Page("/second-screen"), "form", ("Code", "AAAA AAAA"))).StatusCode);

        var setUp = await CounterBrowser.Read(await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=code]"));
        var code = setUp.QuerySelector("[data-code]")!.TextContent;
        Assert.Equal("/second-screen", (await tablet.Submit(await tablet.Page("/second-screen"), "form", ("Code", code))).Headers.Location?.OriginalString);
        Assert.Equal("Welcome.", (await Screen(tablet)).QuerySelector(".between p")!.TextContent);

        await Clerk.SubmitTo(await Clerk.Page(FormOf(account)), "#payment", "/cashiering/payments/preview", ("Form.Amount", "1100"));
        await Clerk.Page(FormOf(account));
        var paying = await Screen(tablet);
        Assert.Equal("Paying", paying.QuerySelector("#now")!.GetAttribute("data-state"));
        Assert.Contains("Cash", paying.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        AssertKnowsNobody(paying, account);
        Assert.Equal(HttpStatusCode.NoContent, (await tablet.Get(paying.QuerySelector("#now")!.GetAttribute("hx-get")!)).StatusCode);

        var confirm = await ToConfirm(Clerk, account, ("Form.Amount", "1200"));
        Assert.Equal("Confirming", (await Screen(tablet)).QuerySelector("#now")!.GetAttribute("data-state"));
        var receipt = await Clerk.Page((await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString);
        var paid = await Screen(tablet);
        Assert.Equal("Paid. Thank you.", paid.QuerySelector("h1")!.TextContent);
        Assert.Equal(receipt.QuerySelector(".big-change b")!.TextContent, paid.QuerySelector("[data-change]")!.TextContent);
        AssertKnowsNobody(paid, account);

        await Clerk.Page("/");
        Assert.Equal("none", (await Screen(tablet)).QuerySelector("#now")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task It_opens_nothing_else_and_another_clerks_payment_is_not_on_it()
    {
        await OpenDrawer(Clerk);
        var second = await Counter.SignInAs("clerk2");
        await OpenDrawer(second, 4);
        var account = await Owe(Debts.Sales);
        var window = await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=window]");
        Assert.Equal("/second-screen", window.Headers.Location?.OriginalString);

        await second.Submit(await second.Page("/cashiering/drawer/second-screen"), "form[action$=window]");
        await second.Page(FormOf(account));
        Assert.Equal("Window 3", (await Clerk.Page("/second-screen")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Your payment", (await second.Page("/second-screen")).QuerySelector("h1")!.TextContent);

        var tablet = Counter.Browser();
        await tablet.Submit(await tablet.Page("/second-screen"), "form", ("Code", (await CounterBrowser.Read(await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=code]"))).QuerySelector("[data-code]")!.TextContent));
        Assert.StartsWith("/sign-in", (await tablet.Get("/cashiering/drawer")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await tablet.Get(FormOf(account))).Headers.Location?.OriginalString, StringComparison.Ordinal);

        await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=off]");
        var gone = await tablet.Get("/second-screen/now?background=1&seen=x");
        Assert.Equal("true", gone.Headers.GetValues("HX-Refresh").Single());
        Assert.NotNull((await tablet.Page("/second-screen")).QuerySelector("#Code"));
    }

    [Fact]
    public async Task Signing_out_clears_it()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=window]");
        var page = await Clerk.Page(FormOf(account));
        Assert.Equal("Your payment", (await Clerk.Page("/second-screen")).QuerySelector("h1")!.TextContent);

        await Clerk.Submit(page, "form[action='/sign-in/out']");

        Assert.Equal("Window 3", (await Clerk.Page("/second-screen")).QuerySelector("h1")!.TextContent);
    }

    private static async Task<IHtmlDocument> Screen(CounterBrowser tablet) => await tablet.Page("/second-screen");

    private static void AssertKnowsNobody(IHtmlDocument screen, Domain.Accounts.Account account)
    {
        var shown = screen.DocumentElement.OuterHtml;
        Assert.All([account.Name, account.TaxpayerName, account.Number.Digits, account.Number.Grouped(), "Clerk 1"], said => Assert.DoesNotContain(said, shown, StringComparison.Ordinal));
    }
}
