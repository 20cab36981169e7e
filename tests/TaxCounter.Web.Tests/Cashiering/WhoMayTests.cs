using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>What needs another person names who may, where it is asked for and where it is refused.</summary>
public sealed class WhoMayTests : WindowTest
{
    private const string Either = "Supervisor 1 or Supervisor 2 can approve this.";

    [Fact]
    public async Task A_void_names_who_may_approve_it_before_after_and_on_the_refusal()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, account);
        var page = await Clerk.Page(receipt + "/void");
        Assert.Equal(Either, Says(page));

        var own = await Clerk.Submit(page, "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "clerk"), ("Form.Password", CounterFactory.Password));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Either), (own.StatusCode, Says(await CounterBrowser.Read(own))));
        await Clerk.Submit(page, "main form", ("Form.Reason", "Wrong account"), ("Form.By", "Queue"));

        Assert.Equal(Either, Says(await Clerk.Page(receipt)));
        var supervisor = await Counter.SignInAs("supervisor");
        Assert.Null((await supervisor.Page("/supervisor/voids/" + receipt.Split('/')[^1])).QuerySelector("[data-who-may]"));
    }

    [Fact]
    public async Task A_supervisor_reads_who_else_may_decide_their_own_void()
    {
        var account = await Owe(Debts.Sales);
        var supervisor = await Counter.SignInAs("supervisor");
        await OpenDrawer(supervisor, 4);
        var receipt = await Pay(supervisor, account);
        await supervisor.Submit(await supervisor.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.By", "Queue"));

        Assert.Equal("Supervisor 2 can approve this.", Says(await supervisor.Page("/supervisor/voids/" + receipt.Split('/')[^1])));
    }

    [Fact]
    public async Task A_counted_drawer_names_who_may_accept_it()
    {
        await OpenDrawer(Clerk, counted: "0.00");
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "form[action$='count/start']");
        var counted = await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form[action='/cashiering/drawer/count']", ("Form.IsEmpty", "true"));

        Assert.Equal(Either, Says(await Clerk.Page(counted.Headers.Location!.OriginalString)));
    }

    private static string? Says(IHtmlDocument page) => page.QuerySelector("main [data-who-may]")?.TextContent.Trim();
}
