using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>How long somebody stays signed in, and what the lock keeps.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Cookie = "__Host-TaxCounter";
    private readonly CounterFactory _counter = new()
    {
        OtherServices = services => services.AddControllers().AddApplicationPart(typeof(SessionTests).Assembly),
    };

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task Signing_in_again_gives_a_new_key_and_ends_the_old_session()
    {
        var browser = await _counter.SignInOnPage("clerk");
        var before = browser.Cookies[Cookie];
        await browser.Submit(await browser.Page("/"), "form[data-lock]");
        await browser.SignIn("clerk2", CounterFactory.Password);

        Assert.NotEqual(before, browser.Cookies[Cookie]);
        Assert.Equal("/sign-in", await AskWith(before));
    }

    [Fact]
    public async Task A_saved_cookie_is_worth_nothing_after_signing_out()
    {
        var browser = await _counter.SignInOnPage("clerk");
        var saved = browser.Cookies[Cookie];

        var answer = await browser.Submit(await browser.Page("/"), "form[action='/sign-in/out']");

        Assert.Contains("cache", answer.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal("/sign-in", await AskWith(saved));
    }

    [Fact]
    public async Task A_shut_sign_in_is_refused_with_its_next_request()
    {
        var browser = await _counter.SignInOnPage("clerk");
        await browser.Page("/");

        var clerk = await _counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk"));
        await _counter.With<IUserAccounts, object>(async p => (await p.DisableAsync(clerk!.Member.Id, _counter.SystemAct().Because("left"))).Value);

        Assert.Equal("/sign-in", (await browser.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _counter.Browser().SignIn("clerk", CounterFactory.Password)).StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old_one()
    {
        var browser = await _counter.SignInOnPage("clerk");

        await _counter.With<IStaffDirectory, object>(async d => (await d.ResetAsync("clerk", "eleven pelicans at dusk", _counter.SystemAct())).Value);

        Assert.Equal("/sign-in", (await browser.Get("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Ten_idle_minutes_lock_the_screen_and_the_password_returns_to_the_same_page()
    {
        var browser = await _counter.SignInOnPage("clerk");
        _counter.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
        _counter.Clock.Advance(TimeSpan.FromMinutes(10));

        var locked = (await browser.Get("/?day=today")).Headers.Location!.OriginalString;
        Assert.Equal("/sign-in/locked?returnUrl=%2F%3Fday%3Dtoday", locked);
        var page = await browser.Page(locked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, "main form", ("Password", "not this one, surely"))).StatusCode);
        var back = await browser.Submit(page, "main form", ("Password", CounterFactory.Password));

        Assert.Equal("/?day=today", back.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/?day=today")).StatusCode);
    }

    [Fact]
    public async Task Background_polling_does_not_keep_a_screen_open()
    {
        var browser = await _counter.SignInOnPage("clerk");
        for (var minute = 0; minute < 10; minute++)
        {
            _counter.Clock.Advance(TimeSpan.FromMinutes(1));
            await browser.Get("/sign-in/awake?background=1");
        }

        Assert.StartsWith("/sign-in/locked", (await browser.Get("/")).Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var browser = await _counter.SignInOnPage("clerk");
        for (var minutes = 0; minutes < 12 * 60; minutes += 8)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
            _counter.Clock.Advance(TimeSpan.FromMinutes(8));
        }

        Assert.Equal("/sign-in", (await browser.Get("/")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_locked_screen_shows_nothing_and_lets_somebody_else_sign_in()
    {
        var browser = await _counter.SignInOnPage("clerk");
        await browser.Submit(await browser.Page("/"), "form[data-lock]");

        Assert.StartsWith("/sign-in/locked", (await browser.Get("/")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        await browser.SignIn("clerk2", CounterFactory.Password);
        Assert.Equal("Clerk 2", (await browser.Page("/")).QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task A_form_sent_to_a_locked_screen_is_kept_and_sent_again_when_the_clerk_says_so()
    {
        var browser = await _counter.SignInOnPage("clerk");
        _counter.Clock.Advance(TimeSpan.FromMinutes(11));

        var sent = await browser.Post("/probe/note", ("Q", "First River"), ("Password", "my own secret words"), ("FormToken", "old"));
        Assert.StartsWith("/sign-in/locked", sent.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var unlocked = await browser.Submit(await browser.Page("/sign-in/locked"), "main form", ("Password", CounterFactory.Password));
        Assert.Equal("/sign-in/continue", unlocked.Headers.Location?.OriginalString);

        var again = await browser.Page("/sign-in/continue");
        Assert.Null(again.QuerySelector("form[action='/probe/note'] input[name=Password]"));
        var done = await browser.Submit(again, "form[action='/probe/note']");
        Assert.Equal((HttpStatusCode.OK, "First River"), (done.StatusCode, await done.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task What_a_page_keeps_by_itself_is_no_form_that_somebody_sent_and_unlocking_returns_to_the_page()
    {
        var browser = await _counter.SignInOnPage("clerk");
        _counter.Clock.Advance(TimeSpan.FromMinutes(11));

        await browser.Post("/drafts", ("page", "/probe/note"), ("form", "/probe/note"), ("fields", "[]"), ("FormToken", "old"));
        var unlocked = await browser.Submit(await browser.Page("/sign-in/locked?returnUrl=%2Fkeys"), "main form", ("Password", CounterFactory.Password));

        Assert.Equal("/keys", unlocked.Headers.Location?.OriginalString);
    }

    /// <summary>A page of another host is no page to return to.</summary>
    [Theory]
    [InlineData("HX-Request", "true", "coding?x=1", "/sign-in/locked?returnUrl=%2Fcoding%3Fx%3D1")]
    [InlineData("HX-Request", "true", "https://elsewhere.example/coding", "/sign-in/locked")]
    [InlineData("Sec-Fetch-Mode", "cors", "", null)]
    public async Task A_part_of_a_page_that_meets_the_lock_leads_back_to_its_page_and_is_no_form_that_somebody_sent(string header, string value, string page, string? leads)
    {
        var browser = await _counter.SignInOnPage("clerk");
        _counter.Clock.Advance(TimeSpan.FromMinutes(11));

        using var part = new HttpRequestMessage(HttpMethod.Post, "/coding") { Content = new FormUrlEncodedContent([new("sells", "gift shop")]) };
        part.Headers.Add(header, value);
        part.Headers.Add("HX-Current-URL", new Uri(new Uri("https://localhost"), page).ToString());
        var answer = await browser.Send(part);

        Assert.Equal(leads, answer.Headers.TryGetValues("HX-Redirect", out var to) ? to.Single() : null);
        Assert.Equal(leads is null ? HttpStatusCode.Redirect : HttpStatusCode.Unauthorized, answer.StatusCode);
        var unlocked = await browser.Submit(await browser.Page("/sign-in/locked?returnUrl=%2Fcoding"), "main form", ("Password", CounterFactory.Password));
        Assert.Equal("/coding", unlocked.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Unlocking_counts_wrong_passwords_like_signing_in()
    {
        var browser = await _counter.SignInOnPage("clerk");
        await browser.Submit(await browser.Page("/"), "form[data-lock]");
        var page = await browser.Page("/sign-in/locked");
        for (var i = 0; i < 5; i++)
        {
            await browser.Submit(page, "main form", ("Password", "not this one, surely"));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, "main form", ("Password", CounterFactory.Password))).StatusCode);
    }

    [Fact]
    public async Task With_records_that_cannot_be_written_the_screen_locks_and_signing_out_holds_and_signing_in_says_why()
    {
        var disk = new FailingDisk();
        _counter.OtherServices += services => services.AddSingleton<IInterceptor>(disk);
        var (clerk, other, looking) = (await _counter.SignInOnPage("clerk"), await _counter.SignInOnPage("clerk2"), await _counter.SignInOnPage("supervisor"));
        var (page, otherPage, saved) = (await clerk.Page("/"), await other.Page("/"), other.Cookies[Cookie]);
        disk.Fails = true;

        await clerk.Submit(page, "form[data-lock]");
        await other.Submit(otherPage, "form[action='/sign-in/out']");

        Assert.StartsWith("/sign-in/locked", (await clerk.Get("/")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal("/sign-in", await AskWith(saved));
        var refused = await _counter.Browser().SignIn("clerk2", CounterFactory.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("so nobody can sign in", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("cannot be written right now, so nothing can be posted", (await looking.Page("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_goes_back_ends_the_session()
    {
        var browser = await _counter.SignInOnPage("clerk");
        await browser.Page("/");

        _counter.Clock.Advance(TimeSpan.FromMinutes(-1));
        Assert.Null((await browser.Get("/")).Headers.Location);
        _counter.Clock.Advance(TimeSpan.FromHours(-1));

        Assert.Equal("/sign-in", (await browser.Get("/")).Headers.Location?.OriginalString);
        _counter.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("/sign-in", (await browser.Get("/")).Headers.Location?.OriginalString);
    }

    private async Task<string?> AskWith(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"{Cookie}={key}");
        return (await _counter.Browser().Send(request)).Headers.Location?.OriginalString;
    }
}

/// <summary>A disk that refuses to keep what is committed.</summary>
internal sealed class FailingDisk : DbTransactionInterceptor
{
    public bool Fails { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        Fails ? throw new SqliteException("disk I/O error", 10) : new(result);
}
