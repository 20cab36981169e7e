using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.SignIn;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>The code after the password: nothing opens before it, it is taken once, and wrong ones count like wrong passwords.</summary>
public sealed class SecondStepTests : SecondFactorTest
{
    [Fact]
    public async Task After_the_password_the_code_is_asked_for_and_until_it_is_given_nothing_opens_and_nobody_is_signed_in()
    {
        var (phone, _) = await WithApp("clerk");
        await EndSessions("clerk");
        var browser = Counter.Browser();

        Assert.Equal(CodePage, (await browser.SignIn("clerk", CounterFactory.Password, "/keys")).Headers.Location?.OriginalString);
        Assert.False(browser.Cookies.ContainsKey(Cookie));
        foreach (var page in new[] { "/", "/keys", "/accounts/0102000023", "/cashiering/drawer", OwnPage, "/sign-in/locked", "/sign-in/password" })
        {
            Assert.StartsWith("/sign-in", (await browser.Get(page)).Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        Assert.Equal(0, await Sessions("clerk"));
        var asked = await browser.Page(CodePage);
        Assert.Equal(("one-time-code", "numeric"), (asked.QuerySelector("#Code")!.GetAttribute("autocomplete"), asked.QuerySelector("#Code")!.GetAttribute("inputmode")));

        Assert.Equal("/keys", (await Enter(browser, phone.Code(Counter.Clock))).Headers.Location?.OriginalString);
        Assert.Equal(1, await Sessions("clerk"));
        Assert.Equal("Clerk 1", (await browser.Page("/")).QuerySelector("h1")?.TextContent);
        Assert.Equal("/sign-in", (await browser.Get(CodePage)).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Without_the_password_the_page_of_the_code_is_not_there_and_a_made_up_cookie_is_worth_nothing()
    {
        var browser = Counter.Browser();
        Assert.Equal("/sign-in", (await browser.Get(CodePage)).Headers.Location?.OriginalString);
        browser.Cookies["__Host-TaxCounter-Code"] = "CfDJ8made-up";

        Assert.Equal("/sign-in", (await browser.Get(CodePage)).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_code_that_was_used_is_not_taken_again_and_the_next_one_is()
    {
        var (phone, _) = await WithApp("clerk");
        var code = phone.Code(Counter.Clock);
        Assert.Equal("/", (await SignIn(Counter.Browser(), "clerk", code)).Headers.Location?.OriginalString);

        var other = Counter.Browser();
        var again = await SignIn(other, "clerk", code);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, SecondFactorRefusals.UsedCode.Message), (again.StatusCode, await Wrong(again)));
        Assert.DoesNotContain(code, await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await other.Get("/")).Headers.Location?.OriginalString);

        Counter.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("/", (await Enter(other, phone.Code(Counter.Clock))).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Of_two_who_send_the_same_code_at_once_one_is_signed_in()
    {
        var (phone, _) = await WithApp("clerk");
        var browsers = Enumerable.Range(0, 4).Select(_ => Counter.Browser()).ToList();
        foreach (var browser in browsers)
        {
            await browser.SignIn("clerk", CounterFactory.Password);
        }

        var answers = await Task.WhenAll(browsers.Select(b => Enter(b, phone.Code(Counter.Clock))));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_right_one_out_too_and_the_right_password_in_between_lifts_nothing()
    {
        var (phone, _) = await WithApp("clerk");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(SecondFactorRefusals.WrongCode.Message, await Wrong(await SignIn(Counter.Browser(), "clerk", phone.NotTheCode(Counter.Clock))));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);
        Counter.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/", (await SignIn(Counter.Browser(), "clerk", phone.Code(Counter.Clock))).Headers.Location?.OriginalString);
        Assert.Equal(["sign-in.refuse", "sign-in.refuse", "sign-in.refuse", "sign-in.refuse", "sign-in.lock-out"], (await Trail()).Where(e => e.Details == "wrong code of the authenticator app").Select(e => e.What));
    }

    /// <summary>Somebody who knows the password guesses codes while its owner unlocks the screen again and again, which lifts the count of wrong passwords.</summary>
    [Fact]
    public async Task Unlocking_with_the_password_gives_nobody_more_guesses_at_the_code()
    {
        var (phone, _) = await WithApp("clerk");
        var owner = Counter.Browser();
        await SignIn(owner, "clerk", phone.Code(Counter.Clock));
        for (var i = 0; i < 5; i++)
        {
            await owner.Submit(await owner.Page("/"), "form[data-lock]");
            Assert.Equal(HttpStatusCode.Redirect, (await owner.Submit(await owner.Page("/sign-in/locked"), "main form", ("Password", CounterFactory.Password))).StatusCode);
            await SignIn(Counter.Browser(), "clerk", phone.NotTheCode(Counter.Clock));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);
    }

    [Fact]
    public async Task Wrong_passwords_and_wrong_codes_are_counted_together()
    {
        var (phone, _) = await WithApp("clerk");
        for (var i = 0; i < 3; i++)
        {
            await Counter.Browser().SignIn("clerk", "wrong wrong wrong wrong");
        }

        await SignIn(Counter.Browser(), "clerk", phone.NotTheCode(Counter.Clock));
        await SignIn(Counter.Browser(), "clerk", phone.NotTheCode(Counter.Clock));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);
    }

    [Fact]
    public async Task Wrong_codes_make_the_address_wait_like_wrong_passwords_also_after_a_restart()
    {
        var (phone, _) = await WithApp("clerk");
        for (var i = 0; i < 15; i++)
        {
            await Counter.Browser().SignIn("guess" + i, "wrong wrong wrong wrong");
        }

        for (var i = 0; i < 5; i++)
        {
            await SignIn(Counter.Browser(), "clerk", phone.NotTheCode(Counter.Clock));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Counter.Browser().SignIn("guess16", "wrong wrong wrong wrong")).StatusCode);
        using var restarted = new SignInThrottle(Counter.Clock, Counter.Services.GetRequiredService<IServiceScopeFactory>());
        Assert.True(await restarted.MustWait("local", "guess16"));
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once_and_says_how_many_are_left()
    {
        var (_, codes) = await WithApp("clerk");
        var browser = Counter.Browser();
        await browser.SignIn("clerk", CounterFactory.Password);
        var page = await browser.Page(CodePage + "?recovery=true");

        var entered = await browser.Submit(page, "main form", ("Code", codes[3].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));

        Assert.Equal("/", entered.Headers.Location?.OriginalString);
        Assert.Contains("9 are left", (await browser.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        var other = Counter.Browser();
        Assert.Equal(SecondFactorRefusals.WrongRecoveryCode.Message, await Wrong(await SignIn(other, "clerk", codes[3])));
        Assert.Equal("/", (await Enter(other, codes[4])).Headers.Location?.OriginalString);
        Assert.Contains((await Trail()), e => e is { What: "sign-in.done", Details: "with a recovery code, 8 left" });
        Assert.DoesNotContain(await Trail(), e => codes.Any(c => (e.Details + e.Subject + e.Reason).Contains(c, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Whoever_takes_longer_than_ten_minutes_or_whose_account_changed_begins_again()
    {
        var (phone, _) = await WithApp("clerk");
        var (slow, changed) = (Counter.Browser(), Counter.Browser());
        await slow.SignIn("clerk", CounterFactory.Password);
        var page = await slow.Page(CodePage);
        Counter.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("/sign-in", (await slow.Submit(page, "main form", ("Code", phone.Code(Counter.Clock)))).Headers.Location?.OriginalString);

        await changed.SignIn("clerk", CounterFactory.Password);
        await EndSessions("clerk");
        Assert.Equal("/sign-in", (await Enter(changed, phone.Code(Counter.Clock))).Headers.Location?.OriginalString);
        Assert.Contains("Enter your user name and password again", (await changed.Page("/sign-in")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_time_code_of_a_forgotten_password_takes_the_apps_code_as_well()
    {
        var (phone, _) = await WithApp("clerk");
        var clerk = await Find("clerk");
        var issued = await Counter.With<IUserAccounts, string>(async a => (await a.ResetAsync(clerk.Member.Id, Counter.SystemAct())).Value.Code);
        var browser = Counter.Browser();

        Assert.Equal(CodePage, (await browser.SignIn("clerk", issued)).Headers.Location?.OriginalString);
        await Enter(browser, phone.Code(Counter.Clock));

        Assert.Equal("/sign-in/password", (await browser.Get("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Asked_as_Identity_is_asked_a_code_holds_by_the_offices_clock_until_it_is_used()
    {
        var (phone, _) = await WithApp("clerk");
        var code = phone.Code(Counter.Clock);

        Assert.True(await Verify(code));
        Assert.False(await Verify(phone.NotTheCode(Counter.Clock)));
        await SignIn(Counter.Browser(), "clerk", code);
        Assert.False(await Verify(code));

        Task<bool> Verify(string typed) => Counter.With<UserManager<StaffUser>, bool>(async users => await users.VerifyTwoFactorTokenAsync((await users.FindByNameAsync("clerk"))!, TokenOptions.DefaultAuthenticatorProvider, typed));
    }

    private async Task<StaffEntry> Find(string userName) => (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!;

    private async Task<int> Sessions(string userName)
    {
        var found = await Find(userName);
        return (await Counter.With<IUserAccounts, UserAccountRow?>(a => a.FindAsync(found.Member.Id, Counter.Clock.GetUtcNow().UtcDateTime)))!.OpenSessions;
    }

    private async Task EndSessions(string userName)
    {
        var found = await Find(userName);
        await Counter.With<IUserAccounts, object>(async a => (await a.EndSessionsAsync(found.Member.Id, Counter.SystemAct())).Value);
    }
}
