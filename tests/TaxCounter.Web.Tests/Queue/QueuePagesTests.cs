using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Queue;

/// <summary>The queue on screen, from the tablet at the door to the clerk's window.</summary>
public sealed class QueuePagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task From_the_door_to_the_window_and_the_board_follows()
    {
        var tablet = await Tablet();
        var door = await tablet.Page("/queue/door");
        Assert.Equal(7, door.QuerySelectorAll(".two button").Length);
        var spanish = await tablet.Page("/queue/door?language=es");
        Assert.Equal("es", spanish.DocumentElement.GetAttribute("lang"));
        var taken = await tablet.Submit(spanish, ".two form:nth-child(1)");
        var ticket = await tablet.Page(taken.Headers.Location!.OriginalString);
        Assert.Equal("P-001", ticket.QuerySelector("[data-ticket]")!.TextContent);
        Assert.Equal("Sigue usted.", ticket.QuerySelector("[data-before]")!.TextContent);
        await tablet.Submit(spanish, ".two form:nth-child(1)");
        Assert.Equal("1", (await _clerk.Page("/queue/live")).QuerySelector("[data-waiting]")!.TextContent); // pressed twice, it is one

        await OpenWindow("3", "Payment");
        var queue = await _clerk.Page("/queue");
        Assert.Contains("next for you", queue.QuerySelector("#waiting")!.TextContent, StringComparison.Ordinal);
        await _clerk.Submit(queue, "form[action$=next]");
        var phone = _office.Browser();
        var mine = "/queue/ticket/" + taken.Headers.Location.OriginalString.Split('/')[^1];
        Assert.Equal("Pase, por favor, a la ventanilla 3.", (await phone.Page(mine)).QuerySelector("[data-now]")!.TextContent);
        var board = await phone.Page("/queue/board");
        Assert.Equal(["P-001", "3"], board.QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.NoContent, (await phone.Get(board.QuerySelector("[data-board]")!.GetAttribute("hx-get")!)).StatusCode);

        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=begin]");
        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=finish]");
        Assert.Equal("1", (await _clerk.Page("/queue/live")).QuerySelector("[data-served]")!.TextContent);
        Assert.Empty((await phone.Page("/queue/board")).QuerySelectorAll("tbody td"));
    }

    [Fact]
    public async Task A_transfer_asks_for_words_and_shows_them_to_the_next()
    {
        await OpenWindow("1", "Payment", "License");
        await Give("Payment");
        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=next]");
        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=begin]");
        var form = await _clerk.Page((await _clerk.Page("/queue")).QuerySelector("a[href$=transfer]")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Submit(form, "main form")).StatusCode);

        await _clerk.Submit(form, "main form", ("Form.Service", "License"), ("Form.Note", "asks for two locations"));
        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=next]");

        var now = (await _clerk.Page("/queue")).QuerySelector("main")!;
        Assert.Equal("P-001", now.QuerySelector("[data-current]")!.TextContent);
        Assert.Contains("asks for two locations", now.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_is_booked_and_used_at_the_door()
    {
        var page = await _clerk.Page("/queue/appointments");
        Assert.Contains("office policy", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var booked = await _clerk.Submit(page, "main form[method=post]", ("Form.Name", "R. Landry"), ("Form.At", "16:30"), ("Form.Service", "Return"));
        var list = await _clerk.Page(booked.Headers.Location!.OriginalString);
        var code = list.QuerySelector("tbody td.mono")!.TextContent;

        var tablet = await Tablet();
        var form = await tablet.Page("/queue/door/appointment?language=en");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await tablet.Submit(form, "form", ("Form.Code", "AAAAAA"))).StatusCode);
        var ticket = await tablet.Page((await tablet.Submit(form, "form", ("Form.Code", code))).Headers.Location!.OriginalString);
        Assert.Equal("R-001", ticket.QuerySelector("[data-ticket]")!.TextContent);
        Assert.DoesNotContain("Landry", ticket.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("came", (await _clerk.Page("/queue/appointments")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_sees_no_taxpayer_and_waits_when_it_asks_too_often()
    {
        var account = await Debts.Owe(_office.Services, 11, Debts.Sales);
        await OpenWindow("1", "Payment");
        await Give("Payment");
        await _clerk.Submit(await _clerk.Page("/queue"), "form[action$=next]");
        await _clerk.Page($"/accounts/{account.Number}");

        var anybody = _office.Browser();
        foreach (var url in new[] { "/queue/board", "/queue/door" })
        {
            var shown = (await anybody.Page(url)).DocumentElement.OuterHtml;
            Assert.All([account.Name, account.Number.Digits, account.Number.Grouped(), "Clerk 1"], said => Assert.DoesNotContain(said, shown, StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/queue/ticket/" + Guid.NewGuid())).StatusCode);
        Assert.StartsWith("/sign-in", (await anybody.Get("/queue/live")).Headers.Location?.OriginalString, StringComparison.Ordinal);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 60; i++)
        {
            answers.Add((await anybody.Get("/queue/door")).StatusCode);
        }

        Assert.Equal(59, answers.Count(a => a == HttpStatusCode.OK)); // one was asked before
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get("/queue/door")).StatusCode);
    }

    [Fact]
    public async Task The_start_page_says_who_is_next_and_a_supervisor_sees_the_wait()
    {
        await OpenWindow("1", "Payment");
        await Give("Payment");
        _office.Clock.Advance(TimeSpan.FromMinutes(4));

        Assert.Contains("1 waits, 4 min. Next for you: P-001, Payment.", Text((await _clerk.Page("/")).QuerySelector("[aria-labelledby=queue-start]")!), StringComparison.Ordinal);
        Assert.Contains("Served today: 0", Text((await (await _office.SignInAs("supervisor")).Page("/")).QuerySelector("[aria-labelledby=queue-start]")!), StringComparison.Ordinal);
    }

    private async Task<CounterBrowser> Tablet()
    {
        var supervisor = await _office.SignInAs("supervisor");
        var made = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page("/queue/screens"), "form[action$=code]"));
        var tablet = _office.Browser();
        var paired = await tablet.Submit(await tablet.Page("/queue/door"), "form", ("Code", made.QuerySelector("[data-code]")!.TextContent));
        Assert.Equal("/queue/door", paired.Headers.Location?.OriginalString);
        return tablet;
    }

    private async Task OpenWindow(string number, params string[] services)
    {
        var opened = await _clerk.Submit(await _clerk.Page("/queue?window=true"), "form[action='/queue/window']", [("Window.Number", number), .. services.Select(s => ("Window.Services", s)), ("Window.Languages", "en"), ("Window.Languages", "es")]);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }

    private async Task Give(string service) => await _clerk.Submit(await _clerk.Page("/queue/live"), "form[action$=take]", ("Service", service));

    private static string Text(AngleSharp.Dom.IElement element) => System.Text.RegularExpressions.Regex.Replace(element.TextContent, @"\s+", " ");
}
