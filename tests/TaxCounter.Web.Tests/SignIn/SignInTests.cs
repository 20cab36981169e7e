using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.SignIn;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>Who gets in, who does not, and what they are told.</summary>
public sealed class SignInTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_right_password_leads_to_the_page_that_was_asked_for()
    {
        var browser = _counter.Browser();
        var asked = await browser.Get("/?x=1");
        Assert.Equal("/sign-in?returnUrl=%2F%3Fx%3D1", asked.Headers.Location?.OriginalString);

        var answer = await browser.SignIn("clerk", CounterFactory.Password, "/?x=1");

        Assert.Equal("/?x=1", answer.Headers.Location?.OriginalString);
        Assert.Equal("Clerk 1", (await browser.Page("/?x=1")).QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer()
    {
        var unknown = await _counter.Browser().SignIn("nobody", "a password long enough");
        var wrong = await _counter.Browser().SignIn("clerk", "a password long enough");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Equal(unknown.StatusCode, wrong.StatusCode);
        Assert.Equal(await Sentence(unknown), await Sentence(wrong));
        Assert.Equal(StaffRefusals.WrongPassword.Message, await Sentence(wrong));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_the_right_one_too_and_fifteen_minutes_lift_it()
    {
        for (var i = 0; i < 5; i++)
        {
            await _counter.Browser().SignIn("clerk", "wrong wrong wrong wrong");
        }

        Assert.Equal(StaffRefusals.WrongPassword.Message, await Sentence(await _counter.Browser().SignIn("clerk", CounterFactory.Password)));
        _counter.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);
    }

    [Fact]
    public async Task One_bad_colleague_does_not_shut_out_the_others_at_the_same_address()
    {
        for (var i = 0; i < 30; i++)
        {
            await _counter.Browser().SignIn("clerk", "wrong wrong wrong wrong");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("clerk2", CounterFactory.Password)).StatusCode);
    }

    [Fact]
    public async Task Guessing_through_many_names_from_one_address_has_to_wait_while_those_known_there_get_in()
    {
        await _counter.SignInOnPage("supervisor");
        for (var i = 0; i < 20; i++)
        {
            await _counter.Browser().SignIn("guess" + i, "wrong wrong wrong wrong");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await _counter.Browser().SignIn("guess21", "wrong wrong wrong wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("supervisor", CounterFactory.Password)).StatusCode);
        _counter.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("guess21", "wrong wrong wrong wrong")).StatusCode);
    }

    [Fact]
    public async Task The_throttle_survives_a_restart()
    {
        await _counter.SignInOnPage("supervisor");
        for (var i = 0; i < 20; i++)
        {
            await _counter.Browser().SignIn("guess" + i, "wrong wrong wrong wrong");
        }

        using var restarted = new SignInThrottle(_counter.Clock, _counter.Services.GetRequiredService<IServiceScopeFactory>());

        Assert.True(await restarted.MustWait("local", "guess21"));
        Assert.False(await restarted.MustWait("local", "supervisor"));
        Assert.False(await restarted.MustWait("10.0.0.7", "guess21"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_return_address_outside_leads_to_the_start_page(string returnUrl)
    {
        var answer = await _counter.Browser().SignIn("clerk", CounterFactory.Password, returnUrl);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_password_is_compared_to_its_last_character_and_in_its_case()
    {
        const string sixtyFour = "ünïcödé ﬁsh 魚 and a heron 🐦 over the bayou, sixty-four characters!";
        await _counter.With<IStaffDirectory, object>(async d => (await d.ResetAsync("clerk", sixtyFour, _counter.SystemAct())).Value);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("clerk", sixtyFour[..^1])).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("clerk", sixtyFour.ToUpperInvariant())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().SignIn("clerk", sixtyFour)).StatusCode);
    }

    [Fact]
    public async Task Fields_that_the_form_does_not_have_change_nothing()
    {
        var browser = _counter.Browser();
        var page = await browser.Page("/sign-in");

        await browser.Submit(page, "main form", ("UserName", "clerk"), ("Password", CounterFactory.Password), ("Role", "Supervisor"), ("Name", "Boss"));

        Assert.Contains("clerk", (await browser.Page("/")).QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_confirms_at_the_clerks_screen_and_a_clerk_cannot()
    {
        var right = await _counter.With<IStepUp, Kernel.Result>(async s => Kernel.Result.Of(await s.ConfirmAsync(new CounterSignIn("supervisor", CounterFactory.Password, null), Permission.ApproveVoid, new DateOnly(2026, 9, 15))));
        var clerk = await _counter.With<IStepUp, Kernel.Result>(async s => Kernel.Result.Of(await s.ConfirmAsync(new CounterSignIn("clerk2", CounterFactory.Password, null), Permission.ApproveVoid, new DateOnly(2026, 9, 15))));
        var wrong = await _counter.With<IStepUp, Kernel.Result>(async s => Kernel.Result.Of(await s.ConfirmAsync(new CounterSignIn("supervisor", "wrong wrong wrong wrong", null), Permission.ApproveVoid, new DateOnly(2026, 9, 15))));

        Assert.Equal(("Supervisor 1", null), (right.Name, right.Code));
        Assert.Equal("staff.not-allowed", clerk.Code);
        Assert.Equal("staff.wrong-password", wrong.Code);
    }

    private static async Task<string?> Sentence(HttpResponseMessage answer) =>
        (await CounterBrowser.Read(answer)).QuerySelector("#Password-wrong")?.TextContent;

    private static class Kernel
    {
        public sealed record Result(string? Name, string? Code)
        {
            public static Result Of(Domain.Kernel.Result<StaffMember> result) => new(result.Refusal is null ? result.Value.Name : null, result.Refusal?.Code);
        }
    }
}
