using System.Net;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>Outside development: a supervisor or an administrator without an authenticator app gets to the page that sets it up, and no further.</summary>
public sealed class RequiredAppTests : SecondFactorTest
{
    public RequiredAppTests() => Require();

    [Theory]
    [InlineData("supervisor")]
    [InlineData("admin")]
    public async Task After_the_password_every_way_leads_to_setting_it_up_and_after_that_pages_open(string userName)
    {
        var browser = await Counter.SignInOnPage(userName);
        List<string> wrong = [];
        foreach (var way in Way.All(Counter).Where(w => !w.IsOpen))
        {
            using var request = new HttpRequestMessage(new HttpMethod(way.Method), way.At());
            request.Content = way.Method == "POST" ? new FormUrlEncodedContent([]) : null;
            var answer = await browser.Send(request);
            if (answer.Headers.Location?.OriginalString != SetUpPage)
            {
                wrong.Add($"{way}: {answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Empty(wrong);
        Assert.Contains("Other pages open after that", (await browser.Page(SetUpPage)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SetUpPage, (await browser.Get(OwnPage)).Headers.Location?.OriginalString);

        Assert.Equal(10, (await SetUp(browser)).Codes.Count);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_is_the_other_way()
    {
        var browser = await Counter.SignInOnPage("supervisor");

        var answer = await browser.Submit(await browser.Page(SetUpPage), "form[action='/sign-in/out']");

        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
        Assert.StartsWith("/sign-in?returnUrl=", (await browser.Get(SetUpPage)).Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("auditor")]
    public async Task Others_work_with_the_password_alone(string userName) =>
        Assert.Equal(HttpStatusCode.OK, (await (await Counter.SignInOnPage(userName)).Get("/")).StatusCode);

    [Fact]
    public async Task A_clerk_who_becomes_a_supervisor_needs_one_from_the_next_request_on()
    {
        var clerk = await Counter.SignInAs("clerk");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/")).StatusCode);
        var found = (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk")))!.Member;
        var (admin, supervisor) = (await Member("admin"), await Member("supervisor"));
        var grant = await Counter.With<IUserAccounts, RoleGrant?>(async a => (await a.ChangeRoleAsync(found.Id, Role.Supervisor, Counter.SystemAct().Because("runs the floor") with { By = admin })).Value);
        Assert.Null((await Counter.With<IUserAccounts, Domain.Kernel.Result<RoleGrant>>(a => a.ApproveAsync(grant!.Id, Counter.SystemAct() with { By = supervisor }))).Refusal);

        Assert.Equal("/sign-in", (await clerk.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal(SetUpPage, (await (await Counter.SignInOnPage("clerk")).Get("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_first_administrator_chooses_a_password_first_and_sets_up_the_app_then()
    {
        var issued = await Counter.With<IUserAccounts, string>(async a => (await a.ResetAsync((await Member("admin")).Id, Counter.SystemAct())).Value.Code);
        var browser = Counter.Browser();
        await browser.SignIn("admin", issued);
        Assert.Equal("/sign-in/password", (await browser.Get(SetUpPage)).Headers.Location?.OriginalString);

        await browser.Submit(await browser.Page("/sign-in/password"), "main form", ("Password", "eleven pelicans at dusk"), ("Again", "eleven pelicans at dusk"));

        Assert.Equal(SetUpPage, (await browser.Get("/")).Headers.Location?.OriginalString);
        await SetUp(browser);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/staff")).StatusCode);
    }

    [Fact]
    public async Task A_screen_that_locks_while_it_is_set_up_goes_on_after_the_password()
    {
        var browser = await Counter.SignInOnPage("supervisor");
        var page = await browser.Page(SetUpPage);
        Counter.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.StartsWith("/sign-in/locked", (await browser.Submit(page, "main form", ("Form.Code", "123456"))).Headers.Location?.OriginalString, StringComparison.Ordinal);

        await browser.Submit(await browser.Page("/sign-in/locked"), "main form", ("Password", CounterFactory.Password));

        Assert.Equal(PhoneOf(page).Key, PhoneOf(await browser.Page(SetUpPage)).Key);
    }

    [Fact]
    public async Task The_office_may_ask_it_of_clerks_too()
    {
        Counter.Settings["SignIn:SecondFactor"] = "clerk";

        Assert.Equal(SetUpPage, (await (await Counter.SignInOnPage("clerk")).Get("/")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await (await Counter.SignInOnPage("supervisor")).Get("/")).StatusCode);
    }

    private async Task<StaffMember> Member(string userName) => (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!.Member;
}
