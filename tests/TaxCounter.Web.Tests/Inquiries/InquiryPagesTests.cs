using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Inquiries;

/// <summary>What a clerk sees of an inquiry over HTTP: it starts with the search, shows public information first, and ends with one press.</summary>
public sealed class InquiryPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _counter = new();
    private CounterBrowser _clerk = null!;
    private Account _account = null!;

    public async ValueTask InitializeAsync()
    {
        _account = await Debts.Owe(_counter.Services, 11, Debts.Sales);
        _clerk = await _counter.SignInAs("clerk");
    }

    public async ValueTask DisposeAsync()
    {
        await _counter.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private string Page => $"/accounts/{_account.Number}";

    [Fact]
    public async Task From_the_search_public_information_shows_first_and_one_press_on_its_page_shows_the_account()
    {
        var page = await Search();
        Assert.Equal("Who asks?", Text(page, "#who-asks"));
        Assert.Equal(["Photo ID, and the name is on file"], page.QuerySelectorAll("#who tbody b").Select(b => b.TextContent));
        Assert.Contains("Rates, due dates, forms", Text(page, "#who ul"), StringComparison.Ordinal);
        Assert.Contains("R.S. 47:1508", Text(page, "#who ul"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("details.curtain:not([open]) #balance")); // behind it, to compare answers
        Assert.DoesNotContain(page.QuerySelectorAll("#balance, #records"), e => e.Closest("details") is null);
        Assert.Contains("not identified yet", Text(page, "[data-working]"), StringComparison.Ordinal);

        foreach (var behind in new[] { "/owed", "/status", "/on-file", "/authorizations" })
        {
            Assert.Equal(Page, (await _clerk.Get(Page + behind)).Headers.Location!.OriginalString);
            Assert.Contains("First find out who asks", (await _clerk.Page(Page)).Body!.TextContent, StringComparison.Ordinal);
        }

        await Press(page, "photo-id right");
        Assert.Equal(HttpStatusCode.OK, (await _clerk.Get(Page + "/owed")).StatusCode);
        page = await _clerk.Page(Page);
        Assert.Null(page.QuerySelector("#who"));
        Assert.Null(page.QuerySelector("#balance")!.Closest("details"));
        Assert.Contains("identified", Text(page, "[data-working]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_authority_gets_public_information_only_and_nothing_else_is_in_the_page()
    {
        var page = await Search();
        await Press(page, IdentityService.NoAuthority);
        page = await _clerk.Page(Page);
        Assert.Equal("Not identified: public information only", Text(page, "#who-asks"));
        Assert.Empty(page.QuerySelectorAll("#balance, #records, details.curtain, #who form"));
        foreach (var secret in new[] { _account.Location.Street, _account.Mailing.Street, "911.20", "Due today" })
        {
            Assert.DoesNotContain(secret, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(Page, (await _clerk.Get(Page + "/status")).Headers.Location!.OriginalString);
        await End();
        Assert.Equal(HttpStatusCode.OK, (await _clerk.Get(Page + "/status")).StatusCode);
        Assert.NotNull((await _clerk.Page(Page)).QuerySelector("#balance")); // opened by a link, for work without a customer
    }

    [Fact]
    public async Task An_account_opened_by_a_link_starts_none_and_an_auditor_never_does()
    {
        var page = await _clerk.Page(Page);
        Assert.Null(page.QuerySelector("[data-working]"));
        Assert.Null(page.QuerySelector("#who"));
        var auditor = await _counter.SignInAs("auditor");
        page = await auditor.Page((await auditor.Submit(await auditor.Page("/search"), "form[aria-label='Search again']", ("Q", _account.Number.Digits))).Headers.Location!.OriginalString);
        Assert.Null(page.QuerySelector("[data-working]"));
        Assert.NotNull(page.QuerySelector("#balance"));
    }

    [Fact]
    public async Task A_note_from_the_bar_and_the_end_stand_in_the_history_and_the_inquiry_says_what_was_done()
    {
        var page = await Search();
        Assert.Equal(HttpStatusCode.Redirect, (await _clerk.Submit(page, "form[data-note]", ("Form.Text", "Brings the lease on Friday"))).StatusCode);
        await Press(page, "photo-id right");
        await _clerk.Page(Page + "/owed");
        _counter.Clock.Advance(TimeSpan.FromMinutes(3));
        await End();
        page = await _clerk.Page(Page);
        Assert.Null(page.QuerySelector("[data-working]"));
        Assert.Contains("Balance: answered, 3 minutes.", Text(page, "[role=status]"), StringComparison.Ordinal);
        var history = page.QuerySelectorAll("#records tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(history, r => r.Contains("Note Brings the lease on Friday", StringComparison.Ordinal));
        Assert.Contains(history, r => r.Contains("Inquiry walk-in: balance, answered, 3 minutes", StringComparison.Ordinal));

        var url = page.QuerySelectorAll("#records a").First(a => a.TextContent == "Inquiry").GetAttribute("href")!;
        var one = await _clerk.Page(url);
        Assert.Contains("viewed the amount due and how it is made up", Text(one, "section[aria-labelledby=acts]"), StringComparison.Ordinal);
        var changed = await _clerk.Submit(one, "form[aria-labelledby=said]", ("Form.Topic", "License"), ("Form.Outcome", "FollowUp"), ("Form.FollowUpOn", ""), ("Form.Note", "fee of a second place"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.StatusCode);
        Assert.Contains("Choose the day by which the office gets back to them", (await CounterBrowser.Read(changed)).QuerySelector("#Form_FollowUpOn-wrong")!.TextContent, StringComparison.Ordinal);
        await _clerk.Submit(one, "form[aria-labelledby=said]", ("Form.Topic", "License"), ("Form.Outcome", "FollowUp"), ("Form.FollowUpOn", "2027-01-04"), ("Form.Note", "fee of a second place"));
        Assert.Contains("Get back to them by Mon, Jan 4, 2027.", (await _clerk.Page(url)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_lists_their_own_and_a_supervisor_everybodys()
    {
        await Search();
        await End();
        var other = await _counter.SignInAs("clerk2");
        Assert.Empty((await other.Page("/inquiries?all=true")).QuerySelectorAll("tbody tr"));
        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Empty((await supervisor.Page("/inquiries")).QuerySelectorAll("tbody tr"));
        Assert.Single((await supervisor.Page("/inquiries?all=true")).QuerySelectorAll("tbody tr"));
    }

    private async Task<IHtmlDocument> Search() =>
        await _clerk.Page((await _clerk.Submit(await _clerk.Page("/search"), "form[aria-label='Search again']", ("Q", _account.Number.Digits))).Headers.Location!.OriginalString);

    private Task<HttpResponseMessage> Press(IHtmlDocument page, string answer) => _clerk.Submit(page, "#who form", ("Form.Answer", answer));

    private async Task End() => await _clerk.Submit(await _clerk.Page(Page), "[data-working] form[action$='/end']");

    private static string Text(IHtmlDocument page, string selector) => string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
