using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests.Banners;

/// <summary>
/// A duty whose records are cases, made in this folder alone, at work in the whole program over HTTP: request, missing information, evidence, recommendation, decision by a
/// second person, letter, list, trail, <c>verify</c>. What docs/adding-a-duty.md says is enough.
/// </summary>
public sealed class BannersTests : IDisposable
{
    private readonly CounterFactory _counter = new()
    {
        FromTemplate = false,
        OtherServices = services => services.AddDuties(typeof(BannersDuty).Assembly).AddScreens(typeof(BannersDuty).Assembly),
    };

    private static readonly string _first = BannerNumber.Of(2026, 1).ToString();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_request_is_gathered_for_recommended_and_decided_by_another_person_and_letters_tell_of_it()
    {
        var clerk = await Requested();
        await Step(clerk, "ask-for-more", "A sketch with the height.");
        Assert.Contains("A sketch with the height.", await Letter(clerk, 1), StringComparison.Ordinal);
        Assert.Contains("waiting for information", await Text(clerk, "/banners/" + _first, "h1"), StringComparison.Ordinal);
        await Send(clerk, Papers.Pdf, "sketch.pdf");
        await Step(clerk, "answer", "The sketch came.");
        await Step(clerk, "recommend", "High enough for the buses.");

        var supervisor = await _counter.SignInAs("supervisor");
        var row = (await supervisor.Page("/supervisor/approvals")).QuerySelector("tr:has(a[href^='/supervisor/banners/'])")!;
        Assert.Contains("Banner " + _first, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("High enough for the buses.", row.TextContent, StringComparison.Ordinal);
        var decided = await Decide(supervisor, "Approve");

        Assert.Equal("/supervisor/approvals", decided.Headers.Location!.OriginalString);
        Assert.Contains("approved", await Text(clerk, "/banners/" + _first, "h1"), StringComparison.Ordinal);
        Assert.Contains("You may hang it.", await Letter(clerk, 2), StringComparison.Ordinal);
        Assert.Contains(_first, await Text(clerk, "/banners?all=true", "main table"), StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await clerk.Get($"/banners/{_first}/evidence/1")).Content.Headers.ContentType!.MediaType);
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task Who_helped_to_prepare_it_cannot_decide_it()
    {
        var supervisor = await Requested("supervisor");
        await Step(supervisor, "recommend", "It hangs well.");

        Assert.Contains("Another person decides", await Text(supervisor, "/supervisor/banners/" + _first, "aside"), StringComparison.Ordinal);
        Assert.Null((await supervisor.Page("/supervisor/banners/" + _first)).QuerySelector("form[action*='/decide']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("clerk")).Get("/supervisor/banners/" + _first)).StatusCode);
    }

    [Fact]
    public async Task A_return_needs_a_question_and_brings_it_back_to_the_clerk_and_what_changed_since_is_not_decided()
    {
        var clerk = await Requested();
        await Step(clerk, "recommend", "It hangs well.");
        var supervisor = await _counter.SignInAs("supervisor");
        var read = await supervisor.Page("/supervisor/banners/" + _first);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Decide(supervisor, "Return")).StatusCode);
        await Decide(supervisor, "Return", "How high is it?");
        Assert.Contains("returned it: How high is it?", await Text(clerk, "/banners/" + _first, ".story"), StringComparison.Ordinal);
        await Step(clerk, "recommend", "Twenty feet.");
        var stale = await supervisor.Submit(read, "main form[aria-label=Decide]", ("Form.Choice", "Approve"), ("Form.Password", CounterFactory.Password));

        Assert.Contains("The case changed after you opened it", (await CounterBrowser.Read(stale)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_says_its_words_and_verify_finds_who_decided_what_they_prepared()
    {
        var clerk = await Requested();
        await Step(clerk, "recommend", "It hangs well.");
        await Decide(await _counter.SignInAs("supervisor"), "Deny", "It hangs too low.");
        Assert.Contains("It cannot be hung: It hangs too low.", await Letter(clerk, 1), StringComparison.Ordinal);
        Assert.Contains("denied a banner", await Text(await _counter.SignInAs("auditor"), "/audit", "table.trail"), StringComparison.Ordinal);

        await _counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlAsync($"""DROP TRIGGER "BannerDecisions_no_update" """));
        await _counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlAsync($"""UPDATE "BannerDecisions" SET "DecidedByPerson" = (SELECT "ByPerson" FROM "BannerSteps" WHERE "Verb" = 'Recommend'), "Preparers" = ';;' """));
        Assert.Contains((await Verify()).Findings, f => f.Sentence.StartsWith($"Banner {_first} was decided by", StringComparison.Ordinal));
    }

    private async Task<CounterBrowser> Requested(string userName = "clerk")
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var browser = await _counter.SignInAs(userName);
        var form = (await browser.Page("/accounts/0102000080")).QuerySelector(".rail a[href^='/banners/new']")!.GetAttribute("href")!;
        var taken = await browser.Submit(await browser.Page(form), "main form", ("What", "Big sale, over Main Street"));
        Assert.Equal("/banners/" + _first, taken.Headers.Location!.OriginalString);
        return browser;
    }

    private static async Task Step(CounterBrowser browser, string step, string text)
    {
        var done = await browser.Submit(await browser.Page($"/banners/{_first}/{step}"), "main form", ("Form.Text", text));
        Assert.Equal("/banners/" + _first, done.Headers.Location?.OriginalString);
    }

    private static async Task<HttpResponseMessage> Decide(CounterBrowser browser, string choice, string? reason = null) => await browser.Submit(
        await browser.Page("/supervisor/banners/" + _first), "main form[aria-label=Decide]", ("Form.Choice", choice), ("Form.Reason", reason ?? ""), ("Form.Password", CounterFactory.Password));

    private static async Task<string> Text(CounterBrowser browser, string url, string selector) => string.Join(' ', (await browser.Page(url)).QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> Letter(CounterBrowser browser, int running) => await Text(browser, $"/correspondence/letters/{LetterNumber.Of(2026, running)}", ".letter-paper");

    private static async Task Send(CounterBrowser browser, byte[] bytes, string name)
    {
        var page = await browser.Page("/banners/" + _first);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll(".paper-form input[type=hidden]"))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        content.Add(new StringContent("The sketch"), "Shows");
        content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } }, "File", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/banners/{_first}/evidence") { Content = content };
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Send(request)).StatusCode);
    }

    private Task<VerifyReport> Verify() => _counter.With<OfficeVerifier, VerifyReport>(v => v.RunAsync());
}
