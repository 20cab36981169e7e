using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Comments;

/// <summary>Comments on screen: from the public and from a clerk, to the answer and the report.</summary>
public sealed class CommentPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task The_public_says_it_in_its_language_and_a_supervisor_routes_and_a_clerk_answers()
    {
        var anybody = _office.Browser();
        var form = await anybody.Page("/comments/say?language=es");
        Assert.Equal("Díganos qué piensa", form.QuerySelector("h1")!.TextContent);
        var wrong = await CounterBrowser.Read(await anybody.Submit(form, "form", ("Form.Text", "Esperé una hora.")));
        Assert.Contains("Por favor, elija", wrong.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var sent = await anybody.Submit(form, "form", ("Form.Kind", "Complaint"), ("Form.About", "Service"), ("Form.Text", "Esperé una hora."));
        Assert.Equal("Gracias. Leemos todos los comentarios.", (await anybody.Page(sent.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent);

        var supervisor = await _office.SignInAs("supervisor");
        var url = (await supervisor.Page("/")).QuerySelector("[data-work=Comment] a")!.GetAttribute("href")!;
        await supervisor.Submit(await supervisor.Page(url), "form[action$=route]", ("Route.Person", "clerk"));
        var clerk = await _office.SignInAs("clerk");
        Assert.NotNull((await clerk.Page("/")).QuerySelector($"a[href='{url}']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(await clerk.Page(url), "form[action$=answer]")).StatusCode);
        await clerk.Submit(await clerk.Page(url), "form[action$=answer]", ("Reply.Answer", "We opened a second window."));
        Assert.Contains("We opened a second window.", (await clerk.Page(url)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", (await clerk.Page("/comments")).QuerySelector("[data-count=Complaint]")!.TextContent);
        Assert.Contains("Complaint,Service,public form,answered", await (await clerk.Get("/comments/csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_writes_down_what_was_said()
    {
        var clerk = await _office.SignInAs("clerk");
        var kept = await clerk.Submit(await clerk.Page("/comments/new"), "main form", ("Kind", "Praise"), ("Source", "Paper"), ("Text", "Thank you for the help."));
        var page = (await clerk.Page(kept.Headers.Location!.OriginalString)).QuerySelector("main")!;
        Assert.Contains("on paper", page.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$=route]"));
    }

    [Fact]
    public async Task One_address_sends_five_in_a_minute()
    {
        var anybody = _office.Browser();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Send(anybody)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(anybody)).StatusCode);
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await Send(anybody)).StatusCode);
    }

    private static async Task<HttpResponseMessage> Send(CounterBrowser browser) =>
        await browser.Submit(await browser.Page("/comments/say"), "form", ("Form.Kind", "Suggestion"), ("Form.About", "Policy"), ("Form.Text", "Longer hours."));
}
