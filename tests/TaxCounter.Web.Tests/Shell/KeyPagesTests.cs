using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Testing;
using TaxCounter.Web.Shell.Keys;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>One's own keys: changed, turned off, given back; on every page at once, and for nobody else.</summary>
public sealed class KeyPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_changed_key_stands_on_every_page_of_this_person_and_of_nobody_else()
    {
        var clerk = await _counter.SignInAs("clerk");
        await Save(clerk, ("G", "!"), ("/", "*"));

        var start = await clerk.Page("/");
        Assert.Equal("!", start.Body!.GetAttribute("data-on-go"));
        Assert.Equal("*", start.Body.GetAttribute("data-on-find"));
        Assert.Equal("! W", Keys(start, ".rail a[href='/penalty-waivers']"));
        Assert.Equal("W", start.QuerySelector("#go a[href='/penalty-waivers']")!.GetAttribute("data-go"));

        var supervisor = await (await _counter.SignInAs("supervisor")).Page("/");
        Assert.Equal("G", supervisor.Body!.GetAttribute("data-on-go"));
        Assert.Equal("G A", Keys(supervisor, ".rail a[href='/supervisor/approvals']"));
    }

    [Fact]
    public async Task A_key_that_is_turned_off_is_neither_pressed_nor_shown()
    {
        var clerk = await _counter.SignInAs("clerk");
        Assert.NotNull((await clerk.Page("/collections/overdue")).QuerySelector("[data-key=E]"));
        await Save(clerk, ("E", ""), ("G", ""));

        var overdue = await clerk.Page("/collections/overdue");
        Assert.Null(overdue.QuerySelector("[data-key=E]"));
        Assert.NotNull(overdue.QuerySelector("[data-key=A]"));
        Assert.Null(overdue.QuerySelector("#go"));
        Assert.Equal("", Keys(await clerk.Page("/"), ".rail a[href='/penalty-waivers']"));
    }

    [Fact]
    public async Task With_keys_off_no_page_has_one_but_Escape()
    {
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page("/keys");
        var saved = await clerk.Submit(page, "form.own-keys", ("AreOn", "false"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        foreach (var url in new[] { "/", "/collections/overdue", "/calculators/balance", "/keys" })
        {
            var shown = await clerk.Page(url);
            Assert.All(shown.QuerySelectorAll("[data-key]"), e => Assert.Equal("Escape", e.GetAttribute("data-key")));
            Assert.Equal("", shown.Body!.GetAttribute("data-on-list"));
        }
    }

    [Fact]
    public async Task A_key_given_twice_is_refused_and_nothing_that_was_typed_is_lost()
    {
        var clerk = await _counter.SignInAs("clerk");
        var refused = await clerk.Submit(await clerk.Page("/keys"), "form.own-keys", (Field("P"), "Q"), (Field("W"), "%"));
        var page = await CounterBrowser.Read(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Q would stand for both P and Q. Choose another key for one of them, or turn one off.", page.QuerySelector(".usa-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector($"[name='{Field("Q")}']")!.GetAttribute("aria-invalid"));
        Assert.Equal("Q", ((IHtmlInputElement)page.QuerySelector($"[name='{Field("P")}']")!).Value);
        Assert.Equal("%", ((IHtmlInputElement)page.QuerySelector($"[name='{Field("W")}']")!).Value);
        Assert.Equal("G", (await clerk.Page("/")).Body!.GetAttribute("data-on-go"));
    }

    [Fact]
    public async Task All_keys_are_given_back_as_shipped()
    {
        var clerk = await _counter.SignInAs("clerk");
        await Save(clerk, ("G", "!"));
        await clerk.Submit(await clerk.Page("/keys"), "form[action='/keys/reset']");

        Assert.Equal("G", (await clerk.Page("/")).Body!.GetAttribute("data-on-go"));
    }

    [Fact]
    public async Task Every_duty_has_a_letter_of_its_own()
    {
        foreach (var role in new[] { "clerk", "supervisor", "auditor", "admin" })
        {
            var letters = (await (await _counter.SignInAs(role)).Page("/")).QuerySelectorAll("#go [data-go]").Select(a => a.GetAttribute("data-go")).ToList();

            Assert.NotEmpty(letters);
            Assert.Equal(letters.Count, letters.Distinct().Count());
        }
    }

    [Fact]
    public async Task Every_key_is_listed_once_with_all_it_does_and_the_longest_choice_fits_into_the_records()
    {
        var keys = _counter.Services.GetRequiredService<ScreenKeys>().All;
        Assert.Equal(keys.Count, keys.Select(k => k.Key).Distinct().Count());
        Assert.Equal("Audit trail; approve; account; all cases; add another tender; ask the assistant; by amount; apply elsewhere; as recommended; appointments; all items; accept the referral; amend the return; all approvals", keys.Single(k => k.Key == "A").Does);

        var clerk = await _counter.SignInAs("clerk");
        await Save(clerk, [.. keys.Select((key, i) => (key.Key, keys[(i + 1) % keys.Count].Key))]);
        Assert.Equal(keys[1].Key, (await clerk.Page("/")).Body!.GetAttribute("data-on-find"));
    }

    private static async Task Save(CounterBrowser who, params (string Key, string Own)[] keys)
    {
        var saved = await who.Submit(await who.Page("/keys"), "form.own-keys", [.. keys.Select(k => (Field(k.Key), k.Own))]);
        Assert.Equal("/keys", saved.Headers.Location?.OriginalString);
    }

    private static string Field(string key) => $"Own[{key}]";

    private static string Keys(IHtmlDocument page, string link) => string.Join(' ', page.QuerySelectorAll(link + " kbd").Select(k => k.TextContent));
}
