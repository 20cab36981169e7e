using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>A supervisor with an authenticator app approves a void at the clerk's window.</summary>
public sealed class AppCodeAtWindowTests : WindowTest
{
    [Fact]
    public async Task The_password_alone_voids_nothing_and_with_the_code_of_the_app_it_does()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var page = await supervisor.Page("/sign-in/authenticator/new");
        var phone = new Phone(page.QuerySelector("[data-key-text]")!.TextContent);
        await supervisor.Submit(page, "main form", ("Form.Code", phone.Code(Counter.Clock)));
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var form = await Clerk.Page(receipt + "/void");
        Assert.Null(form.QuerySelector("#Form_AppCode"));

        var refused = await Clerk.Submit(form, "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));
        var again = await CounterBrowser.Read(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Supervisor 1 uses an authenticator app", again.QuerySelector("#Form_AppCode-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Wrong account", "supervisor"), (again.QuerySelector("#Form_Reason")!.GetAttribute("value"), again.QuerySelector("#Form_UserName")!.GetAttribute("value")));
        Assert.Equal((false, true), (again.QuerySelector("#Form_Password")!.HasAttribute("data-enter-to"), again.QuerySelector("#Form_AppCode")!.HasAttribute("data-enter-to")));

        var wrong = await Clerk.Submit(again, "main form", ("Form.Password", CounterFactory.Password), ("Form.AppCode", phone.NotTheCode(Counter.Clock)));
        Assert.DoesNotContain(phone.NotTheCode(Counter.Clock), await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var done = await Clerk.Submit(again, "main form", ("Form.Password", CounterFactory.Password), ("Form.AppCode", phone.Code(Counter.Clock)));

        Assert.EndsWith("/void/slip", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("VOID", (await Clerk.Page(receipt)).QuerySelector(".stamp")?.TextContent);
    }
}
