using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>
/// A duty that the program does not have, made in this folder alone, at work in the whole program over HTTP: what docs/adding-a-duty.md says is enough.
/// </summary>
public sealed class LostAndFoundTests : IDisposable
{
    private readonly CounterFactory _counter = new()
    {
        FromTemplate = false,
        OtherServices = services => services.AddDuties(typeof(LostAndFoundDuty).Assembly).AddScreens(typeof(LostAndFoundDuty).Assembly),
    };

    private const string Account = "0102000080";

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_menu_leads_to_its_page_for_those_who_may()
    {
        var start = await (await _counter.SignInAs("clerk")).Page("/");
        Assert.NotNull(start.QuerySelector("nav.menu a[href='/lost-and-found']"));
        Assert.Equal("X", start.QuerySelector("#go a[href='/lost-and-found']")!.GetAttribute("data-go"));
        Assert.Null((await (await _counter.SignInAs("auditor")).Page("/")).QuerySelector("a[href='/lost-and-found']"));
    }

    [Fact]
    public async Task A_key_of_its_pages_can_be_changed_and_turned_off_like_any_other()
    {
        var clerk = await Noted();
        Assert.Equal("#", (await clerk.Page("/lost-and-found/" + First)).QuerySelector("main button")!.GetAttribute("data-key"));
        Assert.Contains("Hand over", (await clerk.Page("/keys")).QuerySelector("form.own-keys")!.TextContent, StringComparison.Ordinal);

        await clerk.Submit(await clerk.Page("/keys"), "form.own-keys", ("Own[#]", "%"), ("Own[N]", ""));
        Assert.Equal("%", (await clerk.Page("/lost-and-found/" + First)).QuerySelector("main button")!.GetAttribute("data-key"));
        Assert.Empty((await clerk.Page("/lost-and-found")).QuerySelectorAll("[data-key=N]"));
    }

    [Fact]
    public async Task Its_page_makes_a_record_with_a_number_and_the_account_page_shows_it()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var clerk = await _counter.SignInAs("clerk");
        var account = await clerk.Page("/accounts/" + Account);
        var form = await clerk.Page(account.QuerySelector(".rail a[href^='/lost-and-found']")!.GetAttribute("href")!);

        var noted = await clerk.Submit(form, "main form", ("Form.What", "A black umbrella"));
        Assert.Equal("/lost-and-found/" + First, noted.Headers.Location!.OriginalString);
        var again = await clerk.Submit(form, "main form", ("Form.What", "A black umbrella"));
        Assert.Equal(noted.Headers.Location, again.Headers.Location);

        var panel = (await clerk.Page("/accounts/" + Account)).QuerySelector(".usa-alert a[href='/lost-and-found/" + First + "']");
        Assert.Contains("A black umbrella", panel!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(await clerk.Page("/lost-and-found"), "main form", ("Form.Account", "12"))).StatusCode);
    }

    [Fact]
    public async Task A_letter_is_written_from_its_own_files_and_leads_back_to_the_case()
    {
        var clerk = await Noted();

        var letter = await clerk.Page("/correspondence/letters/L-2026-000001-1");
        Assert.Contains("We found this on September 15, 2026: A black umbrella", letter.QuerySelector(".letter-paper")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/lost-and-found/" + First, letter.QuerySelector(".meta a")!.GetAttribute("href"));
        var preview = await clerk.Page("/correspondence/templates/article-found/es");
        Assert.Contains("Encontramos esto el 20 de noviembre de 2026: Un paraguas negro", preview.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_its_number_however_it_is_typed_and_says_what_is_wrong_with_another()
    {
        var clerk = await Noted();

        Assert.Equal("/lost-and-found/" + First, await Found(First.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.Contains("There is no article LF-2026-000012-", await Note(LostAndFoundNumber(12)), StringComparison.Ordinal);
        Assert.Contains("This is not an article number", await Note("LF-2026-000012-0"), StringComparison.Ordinal);

        async Task<string> Found(string typed) => (await clerk.Submit(await clerk.Page("/"), "form[action='/search']", ("Q", typed))).Headers.Location!.OriginalString;

        async Task<string> Note(string typed) => (await clerk.Page(await Found(typed))).QuerySelector(".hits-note")!.TextContent;
    }

    [Fact]
    public async Task A_second_person_decides_it_under_approvals_and_nobody_their_own()
    {
        var clerk = await Asked("clerk");
        var supervisor = await _counter.SignInAs("supervisor");
        var approvalsDesk = await supervisor.Page("/supervisor/approvals");
        Assert.Contains("Articles to hand over", approvalsDesk.QuerySelector(".tabs")!.TextContent, StringComparison.Ordinal);
        var url = approvalsDesk.QuerySelector("td a[data-line]")!.GetAttribute("href")!;
        Assert.Equal("/supervisor/lost-and-found/" + First, url);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get(url)).StatusCode);

        var decided = await supervisor.Submit(await supervisor.Page(url), "main form", ("Form.Password", CounterFactory.Password));
        Assert.Equal("/supervisor/approvals", decided.Headers.Location!.OriginalString);
        Assert.Contains("HandedOver", (await clerk.Page("/lost-and-found/" + First)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hands_over_what_they_asked_for()
    {
        await Asked("supervisor");
        var own = await _counter.SignInAs("supervisor");

        var refused = await own.Submit(await own.Page("/supervisor/lost-and-found/" + First), "main form", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("needs a second person", (await CounterBrowser.Read(refused)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_trail_says_its_words_and_opens_its_page()
    {
        await Asked("clerk");
        var trail = await (await _counter.SignInAs("auditor")).Page("/audit");

        var row = trail.QuerySelectorAll("table.trail tbody tr").Single(r => r.TextContent.Contains("asked to hand over an article", StringComparison.Ordinal));
        Assert.Equal("/lost-and-found/" + First, row.QuerySelector("td.long a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Verify_runs_its_check_and_proves_its_numbers()
    {
        await Asked("clerk");
        Assert.Empty((await Verify()).Findings);

        await _counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlAsync($"""UPDATE "LostAndFound" SET "State" = 'HandedOver'"""));
        Assert.Equal($"Article {First} (A black umbrella) was handed over without a second person.", Assert.Single((await Verify()).Findings, f => f.Invariant != "V50").Sentence);

        await _counter.With<TaxCounterContext, int>(c => c.Database.ExecuteSqlAsync($"""DELETE FROM "LostAndFound" """));
        Assert.Equal("There are 0 articles in 2026, but the counter shows that 1 were issued.", Assert.Single((await Verify()).Findings).Sentence);
    }

    private static string First => LostAndFoundNumber(1);

    private static string LostAndFoundNumber(int running) => TaxCounter.Domain.Kernel.PrintedNumber<ArticleSeries>.Of(2026, running).ToString();

    private Task<VerifyReport> Verify() => _counter.With<OfficeVerifier, VerifyReport>(v => v.RunAsync());

    private async Task<CounterBrowser> Noted(string userName = "clerk")
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        var browser = await _counter.SignInAs(userName);
        await browser.Submit(await browser.Page("/lost-and-found?account=" + Account), "main form", ("Form.What", "A black umbrella"));
        return browser;
    }

    private async Task<CounterBrowser> Asked(string userName)
    {
        var browser = await Noted(userName);
        await browser.Submit(await browser.Page("/lost-and-found/" + First), "main form");
        return browser;
    }
}
