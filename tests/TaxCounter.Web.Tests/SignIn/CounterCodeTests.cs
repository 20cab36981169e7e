using System.Net;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>A second person at a clerk's window: where they have an authenticator app, the password alone approves nothing.</summary>
public sealed class CounterCodeTests : SecondFactorTest
{
    [Fact]
    public async Task A_supervisor_with_an_app_needs_its_code_and_each_code_approves_once()
    {
        var (phone, codes) = await WithApp("supervisor");

        Assert.Equal(SecondFactorRefusals.CodeNeeded("Supervisor 1"), await Refused("supervisor", null));
        Assert.Equal("sign-in.wrong-code", (await Refused("supervisor", phone.NotTheCode(Counter.Clock)))?.Code);
        Assert.Equal("sign-in.wrong-code", (await Refused("supervisor", codes[0]))?.Code); // recovery codes are for signing in only
        Assert.Null(await Refused("supervisor", phone.Code(Counter.Clock)));
        Assert.Equal("sign-in.used-code", (await Refused("supervisor", phone.Code(Counter.Clock)))?.Code);
        Counter.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(await Refused("supervisor", phone.Code(Counter.Clock)));
        Assert.Equal(2, (await Trail()).Count(e => e is { What: "sign-in.password-again", Details: "with a code of the authenticator app" }));
    }

    [Fact]
    public async Task Wrong_codes_there_lock_the_user_account_too()
    {
        var (phone, _) = await WithApp("supervisor");
        for (var i = 0; i < 5; i++)
        {
            await Refused("supervisor", phone.NotTheCode(Counter.Clock));
        }

        Assert.Equal("staff.wrong-password", (await Refused("supervisor", phone.Code(Counter.Clock)))?.Code);
    }

    [Fact]
    public async Task Where_the_office_requires_one_a_supervisor_without_it_approves_nothing_at_a_strange_window()
    {
        Require();

        Assert.Equal(SecondFactorRefusals.NotSetUpYet("Supervisor 1"), await Refused("supervisor", null));
    }

    [Fact]
    public async Task At_ones_own_workstation_the_password_is_enough_because_the_session_began_with_the_code()
    {
        await WithApp("supervisor");
        var who = (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("supervisor")))!.Member;

        Assert.Null((await Counter.With<IStepUp, Result<StaffMember>>(s => s.ConfirmOwnAsync(who, CounterFactory.Password, Permission.ApproveVoid))).Refusal);
    }

    /// <summary>The administrator's page is one of the eight where a second person signs; the field stands there where the office requires an app, and after a refusal.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("none", false)]
    public async Task The_page_asks_for_the_code_where_it_is_required_and_once_it_turned_out_that_it_is_needed(string setting, bool isShownAtFirst)
    {
        Counter.Settings["SignIn:SecondFactor"] = setting;
        await WithApp("supervisor2");
        var (second, _) = await WithApp("supervisor");
        var admin = await Counter.SignInAs("admin");
        if (setting.Length == 0)
        {
            await SetUp(admin);
        }

        var lost = (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("supervisor2")))!.Member;
        var page = await admin.Page("/staff/" + lost.Id.Value);
        Assert.Equal(isShownAtFirst, page.QuerySelector("#App_AppCode") is not null);

        var refused = await admin.Submit(page, "form[action$='/remove-app']", ("App.Reason", "lost the phone"), ("App.UserName", "supervisor"), ("App.Password", CounterFactory.Password));
        Assert.Equal(SecondFactorRefusals.CodeNeeded("Supervisor 1").Message, await Wrong(refused, "App_AppCode"));
        var done = await admin.Submit(await CounterBrowser.Read(refused), "form[action$='/remove-app']", ("App.Password", CounterFactory.Password), ("App.AppCode", second.Code(Counter.Clock)));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains(await Trail(), e => e is { What: "staff.remove-app", Subject: "supervisor2", Reason: "lost the phone", Details: "confirmed by Supervisor 1" });
    }

    private async Task<Refusal?> Refused(string userName, string? code) =>
        (await Counter.With<IStepUp, Result<StaffMember>>(s => s.ConfirmAsync(new CounterSignIn(userName, CounterFactory.Password, code), Permission.ApproveVoid, new DateOnly(2026, 9, 15)))).Refusal;
}
