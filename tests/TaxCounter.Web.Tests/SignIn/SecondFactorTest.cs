using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>People with an authenticator app, at the pages where it is set up and asked for.</summary>
public abstract class SecondFactorTest : IDisposable
{
    private protected const string Cookie = "__Host-TaxCounter", SetUpPage = "/sign-in/authenticator/new", OwnPage = "/sign-in/authenticator", CodePage = "/sign-in/code";

    private protected CounterFactory Counter { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Counter.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>As the program ships: supervisors and administrators need an app.</summary>
    private protected void Require() => Counter.Settings["SignIn:SecondFactor"] = "";

    /// <summary>Sets up an app as the page asks for it.</summary>
    private protected async Task<(Phone Phone, IReadOnlyList<string> Codes)> SetUp(CounterBrowser browser)
    {
        var page = await browser.Page(SetUpPage);
        var phone = PhoneOf(page);
        var answer = await browser.Submit(page, "main form", ("Form.Code", phone.Code(Counter.Clock)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (phone, CodesOn(await CounterBrowser.Read(answer)));
    }

    /// <summary>Somebody with an app, set up at a browser of their own, and the next code a little later.</summary>
    private protected async Task<(Phone Phone, IReadOnlyList<string> Codes)> WithApp(string userName)
    {
        var made = await SetUp(await Counter.SignInAs(userName));
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        return made;
    }

    /// <summary>The password, and the code on the page that follows.</summary>
    private protected async Task<HttpResponseMessage> SignIn(CounterBrowser browser, string userName, string code, string? returnUrl = null)
    {
        var asked = await browser.SignIn(userName, CounterFactory.Password, returnUrl);
        Assert.Equal(CodePage, asked.Headers.Location?.OriginalString);
        return await Enter(browser, code);
    }

    private protected static async Task<HttpResponseMessage> Enter(CounterBrowser browser, string code) => await browser.Submit(await browser.Page(CodePage), "main form", ("Code", code));

    private protected static Phone PhoneOf(IHtmlDocument page) => new(page.QuerySelector("[data-key-text]")!.TextContent);

    private protected static IReadOnlyList<string> CodesOn(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-recovery-code]").Select(c => c.TextContent)];

    private protected static async Task<string?> Wrong(HttpResponseMessage answer, string field = "Code") => (await CounterBrowser.Read(answer)).QuerySelector($"#{field}-wrong")?.TextContent;

    private protected Task<List<AuditEntry>> Trail() => Counter.With<TaxCounterContext, List<AuditEntry>>(c => c.Set<AuditEntry>().OrderBy(e => e.Sequence).ToListAsync());
}
