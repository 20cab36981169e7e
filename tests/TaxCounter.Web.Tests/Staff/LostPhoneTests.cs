using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.SignIn;
using Xunit;

namespace TaxCounter.Web.Tests.Staff;

/// <summary>The phone is lost: an administrator removes the app, with a reason, and of a supervisor or an administrator with a second person.</summary>
public sealed class LostPhoneTests : SecondFactorTest
{
    [Fact]
    public async Task The_app_of_a_clerk_is_removed_with_a_reason_sessions_end_and_the_password_is_enough_again()
    {
        await WithApp("clerk");
        var (clerk, admin) = (await Counter.SignInAs("clerk"), await Counter.SignInAs("admin"));
        var page = await admin.Page(await UrlOf("clerk"));
        Assert.Equal("signs in with an authenticator app", page.QuerySelector("[data-app]")!.TextContent);
        Assert.Null(page.QuerySelector("#App_UserName"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Remove(admin, "clerk", ("App.Reason", ""))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await Remove(admin, "clerk", ("App.Reason", "Phone fell into the bayou"))).StatusCode);

        Assert.Equal("/sign-in", (await clerk.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal("/", (await Counter.Browser().SignIn("clerk", CounterFactory.Password)).Headers.Location?.OriginalString);
        Assert.Equal("not set up", (await admin.Page(await UrlOf("clerk"))).QuerySelector("[data-app]")!.TextContent);
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.UserTokens.CountAsync()));
        Assert.Contains(await Trail(), e => e is { What: "staff.remove-app", Subject: "clerk", Reason: "Phone fell into the bayou" });
    }

    [Fact]
    public async Task The_app_of_a_supervisor_is_removed_by_two_people_who_are_neither_the_supervisor_nor_one_person()
    {
        await WithApp("supervisor2");
        var admin = await Counter.SignInAs("admin");

        Assert.Contains("A supervisor or another administrator confirms this", await Refused(admin, null), StringComparison.Ordinal);
        Assert.Contains("This needs a second person", await Refused(admin, "admin"), StringComparison.Ordinal);
        Assert.Contains("clerk and cannot", await Refused(admin, "clerk"), StringComparison.Ordinal);
        Assert.Contains("uses an authenticator app", await Refused(admin, "supervisor2"), StringComparison.Ordinal); // who still has the phone needs nobody
        Assert.Equal(HttpStatusCode.Redirect, (await Remove(admin, "supervisor2", ("App.Reason", "lost"), ("App.UserName", "supervisor"), ("App.Password", CounterFactory.Password))).StatusCode);
    }

    [Fact]
    public async Task Nobody_removes_their_own_app_and_only_an_administrator_removes_one()
    {
        await WithApp("admin");
        var (admin, supervisor) = (await Counter.SignInAs("admin"), await Counter.SignInAs("supervisor"));

        Assert.Null((await admin.Page(await UrlOf("admin"))).QuerySelector("form[action$='/remove-app']"));
        Assert.Contains("This is your own user account", await (await Remove(admin, "admin", ("App.Reason", "lost"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Remove(supervisor, "clerk", ("App.Reason", "lost"))).StatusCode);
    }

    [Fact]
    public async Task Where_the_role_requires_one_another_is_set_up_at_the_next_sign_in()
    {
        Require();
        await WithApp("supervisor");
        var found = (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("supervisor")))!.Member;

        Assert.Null((await Counter.With<ILostAuthenticators, Domain.Kernel.Result<StaffMember>>(l => l.RemoveAsync(found.Id, null, Counter.SystemAct().Because("lost")))).Refusal);

        var browser = await Counter.SignInOnPage("supervisor");
        Assert.Equal(SetUpPage, (await browser.Get("/")).Headers.Location?.OriginalString);
        await SetUp(browser);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
    }

    [Fact]
    public async Task Verify_names_an_app_that_was_turned_off_or_given_to_another_person_at_the_database()
    {
        await WithApp("clerk");
        Assert.Empty(await Found());
        await Sql("""UPDATE "AspNetUsers" SET "TwoFactorEnabled" = 0 WHERE "UserName" = 'clerk'""");
        Assert.Contains("clerk has the key of an authenticator app, and signs in without it", Assert.Single(await Found()), StringComparison.Ordinal);

        await Sql("""UPDATE "AspNetUsers" SET "TwoFactorEnabled" = 1 WHERE "UserName" IN ('clerk', 'clerk2')""");
        Assert.Contains("clerk2 signs in with an authenticator app, and its key is missing", Assert.Single(await Found()), StringComparison.Ordinal);
        await Sql("""UPDATE "AspNetUserTokens" SET "UserId" = (SELECT "Id" FROM "AspNetUsers" WHERE "UserName" = 'clerk2')""");
        Assert.Contains(await Found(), f => f.Contains("The key of the authenticator app of clerk2 does not open", StringComparison.Ordinal));
    }

    private Task<List<string>> Found() => Counter.With<OfficeVerifier, List<string>>(async v => [.. (await v.RunAsync()).Findings.Where(f => f.Invariant == "V55").Select(f => f.Sentence)]);

    private Task<int> Sql(string sql) => Counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlRawAsync(sql));

    private async Task<string> Refused(CounterBrowser admin, string? second)
    {
        var answer = await Remove(admin, "supervisor2", ("App.Reason", "lost"), ("App.UserName", second ?? ""), ("App.Password", second is null ? "" : CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> Remove(CounterBrowser by, string userName, params (string Name, string Value)[] fields)
    {
        var token = (await by.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        return await by.Post($"{await UrlOf(userName)}/remove-app", [("FormToken", token), .. fields]);
    }

    private async Task<string> UrlOf(string userName) => "/staff/" + (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!.Member.Id.Value;
}
