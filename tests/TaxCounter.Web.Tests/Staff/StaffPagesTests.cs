using System.Net;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Staff;

/// <summary>The administrator's pages, from letting somebody in to their own password, over HTTP.</summary>
public sealed class StaffPagesTests : IDisposable
{
    private const string Chosen = "eleven pelicans at dusk";
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_new_clerk_signs_in_with_the_code_and_nothing_works_before_their_own_password()
    {
        var admin = await _counter.SignInAs("admin");
        var code = await LetIn(admin, "anna", "Clerk");

        var anna = _counter.Browser();
        Assert.Equal(HttpStatusCode.Redirect, (await anna.SignIn("anna", code)).StatusCode);
        foreach (var page in new[] { "/", "/cashiering/drawer", "/staff", "/sign-in/locked", "/sign-in/continue" })
        {
            var answer = await anna.Get(page);
            Assert.Contains(answer.Headers.Location!.OriginalString, new[] { "/sign-in/password", "/sign-in" });
        }

        var choose = await anna.Page("/sign-in/password");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await anna.Submit(choose, "main form", ("Password", "too short"), ("Again", "too short"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await anna.Submit(choose, "main form", ("Password", Chosen), ("Again", Chosen + "!"))).StatusCode);
        var before = anna.Cookies["__Host-TaxCounter"];
        Assert.Equal("/", (await anna.Submit(choose, "main form", ("Password", Chosen), ("Again", Chosen))).Headers.Location?.OriginalString);

        Assert.NotEqual(before, anna.Cookies["__Host-TaxCounter"]);
        Assert.Contains("Name of anna", (await anna.Page("/")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await anna.Get("/sign-in/password")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("anna", Chosen)).StatusCode);
    }

    [Fact]
    public async Task A_code_works_once_and_not_after_its_hour()
    {
        var admin = await _counter.SignInAs("admin");
        var code = await LetIn(admin, "anna", "Clerk");
        await _counter.Browser().SignIn("anna", code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("anna", code)).StatusCode);

        var second = await Code(await Act(admin, "anna", "reset"));
        Assert.NotEqual(code, second);
        _counter.Clock.Advance(TimeSpan.FromHours(24));
        var late = await _counter.Browser().SignIn("anna", second);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("has expired", (await CounterBrowser.Read(late)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_of_a_code_that_was_left_alone_is_worth_nothing()
    {
        var code = await LetIn(await _counter.SignInAs("admin"), "anna", "Clerk");
        var anna = _counter.Browser();
        await anna.SignIn("anna", code);
        var choose = await anna.Page("/sign-in/password");

        _counter.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("/sign-in", (await anna.Submit(choose, "main form", ("Password", Chosen), ("Again", Chosen))).Headers.Location?.OriginalString);
        Assert.Equal("/sign-in", (await anna.Get("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_supervisor_to_be_waits_for_a_supervisor_who_types_their_own_password()
    {
        var admin = await _counter.SignInAs("admin");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Fill(admin, "boss", "Supervisor", reason: "")).StatusCode);
        var code = await LetIn(admin, "boss", "Supervisor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("boss", code)).StatusCode);
        var url = (await admin.Page("/staff/role-grants")).QuerySelector("a[data-line]")!.GetAttribute("href")!;

        var own = await admin.Submit(await admin.Page(url), "main form", ("Form.Password", CounterFactory.Password));
        Assert.Contains("second person", (await CounterBrowser.Read(own)).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);

        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(await supervisor.Page(url), "main form", ("Form.Password", "not mine at all"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("boss", code)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(await supervisor.Page(url), "main form", ("Form.Password", CounterFactory.Password))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("boss", code)).StatusCode);
        Assert.Empty((await supervisor.Page(url)).QuerySelectorAll("input[type=password]"));
    }

    [Fact]
    public async Task A_clerk_shut_with_a_reason_is_out_with_the_next_request_and_in_again_once_opened()
    {
        var admin = await _counter.SignInAs("admin");
        var clerk = await _counter.SignInAs("clerk");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Act(admin, "clerk", "disable", ("Disabling.Reason", ""))).StatusCode);
        await clerk.Page("/");

        Assert.Equal(HttpStatusCode.Redirect, (await Act(admin, "clerk", "disable", ("Disabling.Reason", "Left the office"))).StatusCode);
        Assert.Equal("/sign-in", (await clerk.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);

        await Act(admin, "clerk", "enable");
        await _counter.SignInAs("clerk");
    }

    [Fact]
    public async Task Sessions_end_and_a_role_downward_holds_at_once()
    {
        var admin = await _counter.SignInAs("admin");
        var clerk = await _counter.SignInAs("clerk");
        await Act(admin, "clerk", "end-sessions");
        Assert.Equal("/sign-in", (await clerk.Get("/")).Headers.Location?.OriginalString);

        await Act(admin, "supervisor2", "role", ("Role.NewRole", "Clerk"), ("Role.Reason", "Back to the window"));

        var once = await _counter.SignInAs("supervisor2");
        Assert.Equal(HttpStatusCode.Forbidden, (await once.Get("/supervisor/approvals")).StatusCode);
    }

    [Fact]
    public async Task A_locked_colleague_is_unlocked()
    {
        var admin = await _counter.SignInAs("admin");
        for (var i = 0; i < 5; i++)
        {
            await _counter.Browser().SignIn("clerk", "wrong wrong wrong wrong");
        }

        Assert.Contains("locked", (await admin.Page("/staff")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Act(admin, "clerk", "unlock")).StatusCode);

        await _counter.SignInAs("clerk");
    }

    [Fact]
    public async Task Nothing_is_offered_and_nothing_done_for_ones_own_sign_in()
    {
        var admin = await _counter.SignInAs("admin");
        var page = await admin.Page(await UrlOf("admin"));

        Assert.Empty(page.QuerySelectorAll("main form"));
        foreach (var verb in new[] { "disable", "role", "reset" })
        {
            var answer = await Act(admin, "admin", verb, ("Disabling.Reason", "why not"), ("Role.NewRole", "Clerk"), ("Role.Reason", "why not"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("This is your own user account", (await CounterBrowser.Read(answer)).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_code_is_on_no_page_but_the_one_that_answers_the_form()
    {
        var admin = await _counter.SignInAs("admin");
        var code = await LetIn(admin, "anna", "Clerk");

        foreach (var url in new[] { "/staff", await UrlOf("anna"), "/staff/new" })
        {
            Assert.DoesNotContain(code, (await admin.Page(url)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    private async Task<string> LetIn(CounterBrowser admin, string userName, string role) => await Code(await Fill(admin, userName, role, "Needed at the window"));

    private static async Task<HttpResponseMessage> Fill(CounterBrowser admin, string userName, string role, string reason) => await admin.Submit(
        await admin.Page("/staff/new"), "main form", ("UserName", userName), ("DisplayName", "Name of " + userName), ("Person", "E-" + userName), ("NewRole", role), ("Reason", reason));

    private static async Task<string> Code(HttpResponseMessage answer) => (await CounterBrowser.Read(answer)).QuerySelector("[data-one-time-code]")!.TextContent;

    /// <summary>Sends a form of somebody's page, as somebody would who knows the address.</summary>
    private async Task<HttpResponseMessage> Act(CounterBrowser admin, string userName, string verb, params (string Name, string Value)[] fields)
    {
        var token = (await admin.Page("/staff")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        return await admin.Post($"{await UrlOf(userName)}/{verb}", [("FormToken", token), .. fields]);
    }

    private async Task<string> UrlOf(string userName) => "/staff/" + (await _counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!.Member.Id.Value;
}
