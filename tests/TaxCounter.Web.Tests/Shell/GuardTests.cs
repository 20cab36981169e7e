using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>What stands around every page: headers, cookies, methods, forged forms, pages of trouble.</summary>
public sealed class GuardTests(ProbedCounter counter) : IClassFixture<ProbedCounter>
{
    private readonly ProbedCounter _counter = counter;

    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/", 302)]
    [InlineData("/css/counter.css", 200)]
    [InlineData("/counter.js", 200)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/probe/break", 500)]
    [InlineData("/health/live", 200)]
    public async Task Every_answer_carries_the_security_headers(string url, int status)
    {
        var answer = await _counter.Browser().Get(url);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'", Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("max-age=31536000; includeSubDomains", Header(answer, "Strict-Transport-Security"));
        Assert.NotEqual("", Header(answer, "Permissions-Policy"));
        Assert.Equal("", Header(answer, "Server") + Header(answer, "X-Powered-By"));
    }

    [Fact]
    public async Task Pages_are_never_stored_and_files_with_a_version_are_kept()
    {
        var browser = await _counter.SignInAs("clerk");
        var page = await browser.Get("/");
        var css = (await browser.Page("/")).QuerySelector("link[href*='counter.css']")!.GetAttribute("href")!;

        Assert.Equal("no-store", Header(page, "Cache-Control"));
        Assert.Contains("?v=", css, StringComparison.Ordinal);
        Assert.Contains("immutable", Header(await browser.Get(css), "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_for_this_host_only_and_out_of_reach()
    {
        var browser = _counter.Browser();
        var form = await browser.Get("/sign-in");
        var signedIn = await browser.SignIn("clerk", CounterFactory.Password);
        var signedOut = await browser.Submit(await browser.Page("/"), "form[action='/sign-in/out']");
        var cookies = new[] { form, signedIn, signedOut }.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var v) ? v : []).Where(c => !c.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["__Host-TaxCounter", "__Host-TaxCounter-Flash", "__Host-TaxCounter-Form"], cookies.Select(c => c.Split('=')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_form_without_its_token_or_with_somebody_elses_is_refused_in_words()
    {
        var clerk = await _counter.SignInAs("clerk");
        var other = await _counter.SignInAs("clerk2");
        var token = (await other.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;

        var without = await clerk.Post("/sign-in/lock");
        var foreign = await clerk.Post("/sign-in/lock", ("FormToken", token));

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("open too long", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/")).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_from_another_site_is_refused(string header, string value)
    {
        var clerk = await _counter.SignInAs("clerk");
        var token = (await clerk.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("FormToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in/lock") { Content = content };
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.Send(request)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/")).StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/sign-in");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _counter.Browser().Send(request)).StatusCode);
    }

    [Fact]
    public async Task Our_own_fault_shows_a_number_and_nothing_of_the_inside()
    {
        var answer = await _counter.Browser().Get("/probe/break");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches("Number <span class=\"mono\">[0-9A-F:]{6,}</span>", text);
        Assert.DoesNotContain("secret detail", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ProbeController", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_race_is_a_sentence()
    {
        var answer = await _counter.Browser().Get("/probe/race");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("This changed while you were working on it", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/taxcounter.db")]
    [InlineData("/App_Data/taxcounter.db")]
    [InlineData("/swagger")]
    public async Task What_is_not_a_page_is_not_there(string url) => Assert.Equal(HttpStatusCode.NotFound, (await _counter.Browser().Get(url)).StatusCode);

    [Theory]
    [InlineData("clerk", 403)]
    [InlineData("admin", 403)]
    [InlineData("supervisor", 200)]
    [InlineData("auditor", 200)]
    public async Task The_permission_table_decides_who_sees_a_page(string who, int status)
    {
        var answer = await (await _counter.SignInAs(who)).Get("/probe/cash");

        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 403)
        {
            Assert.Contains("cannot do this. Ask a supervisor or an auditor.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_says_nothing_is_for_those_signed_in()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await _counter.Browser().Get("/probe/unsaid")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await _counter.SignInAs("auditor")).Get("/probe/unsaid")).StatusCode);
    }

    [Theory]
    [InlineData("1,020.54", "2026-08", "11/20/2026", "1,020.54 2026-08 2026-11-20")]
    [InlineData("0.005", "2026-08", "2026-11-20", "“0.005” is not an amount. Enter dollars and cents, like 1,020.54.")]
    [InlineData("1", "2026-13", "2026-11-20", "“2026-13” is not a period. Enter one like 2026-08, 2026-Q2, 2026-H1 or 2026.")]
    [InlineData("1", "2026", "2026-02-30", "“2026-02-30” is not a date. Enter it like 11/20/2026 or 2026-11-20.")]
    public async Task Amounts_periods_and_days_are_read_as_typed(string amount, string period, string day, string said)
    {
        var clerk = await _counter.SignInAs("clerk");
        var token = (await clerk.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;

        var answer = await clerk.Post("/probe/typed", ("FormToken", token), ("Amount", amount), ("Period", period), ("Day", day));

        Assert.Equal(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(",", values) : "";
}
