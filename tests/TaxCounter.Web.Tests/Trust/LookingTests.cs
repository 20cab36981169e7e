using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>What one sees by looking, and that looking changes nothing (checklist 10, 12, 15, 17, 20, 41, 42).</summary>
public sealed class LookingTests : TrustTest
{
    private static readonly string[] _start = ["/", "/cashiering/drawer", "/cashiering/days", "/cashiering/numbers", "/collections/overdue", "/deposits", "/deposits/prepare", "/supervisor/approvals", "/supervisor/drawers", "/rule-books", "/rule-books/changes", "/sign-in/continue", "/sign-in/awake"];

    [Fact]
    public async Task Following_every_link_as_a_supervisor_changes_nothing_but_the_trail()
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        var supervisor = await Counter.SignInAs("supervisor");
        var before = office.Records();

        var pages = await FullOffice.Walk(supervisor, Everything(office));
        foreach (var url in pages.Keys.Take(20))
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, url);
            await supervisor.Send(head);
        }

        Assert.True(pages.Count > 25, $"Only {pages.Count} pages were found: {string.Join(' ', pages.Keys)}");
        Assert.Equal(before, office.Records());
        await BooksHold(receipts: 6);
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("supervisor")]
    [InlineData("auditor")]
    public async Task Hostile_names_are_text_everywhere_and_tax_ids_are_masked(string userName)
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        var browser = await Counter.SignInAs(userName);
        var found = await browser.Submit(await browser.Page("/"), "form[action^='/search']", ("Q", "img src x"));

        var pages = await FullOffice.Walk(browser, [.. Everything(office), found.Headers.Location?.OriginalString ?? "/"]);

        var shown = 0;
        foreach (var (url, page) in pages)
        {
            Assert.Empty(page.QuerySelectorAll("*").SelectMany(e => e.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Select(a => $"{url}: {a.Name} in {e.LocalName}")));
            Assert.Empty(page.QuerySelectorAll("script:not([src]), style, img[src=x], iframe, object").Select(e => $"{url}: {e.OuterHtml}"));
            var hosts = page.QuerySelectorAll("[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).Where(l => !l.StartsWith('/') && !l.StartsWith("data:", StringComparison.Ordinal));
            Assert.Empty(hosts.Select(h => $"{url}: {h}"));
            var source = page.DocumentElement.OuterHtml + url;
            Assert.Empty(FullOffice.TaxIds.SelectMany(t => new[] { t, $"{t[..2]}-{t[2..]}" }).Where(t => source.Contains(t, StringComparison.Ordinal)).Select(t => $"{url}: {t}"));
            shown += page.Body!.TextContent.Contains(FullOffice.Image, StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(shown >= 3, $"The hostile name was seen on {shown} pages only: {string.Join(' ', pages.Keys)}");
    }

    [Fact]
    public async Task No_cell_of_the_days_file_is_a_formula()
    {
        await using var office = new FullOffice(Counter);
        await office.Work();
        var auditor = await Counter.SignInAs("auditor");

        var file = await (await auditor.Get("/cashiering/days/2026-09-15/csv")).Content.ReadAsStringAsync();

        Assert.Contains("cash", file, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)(^|,)\"?[=+@\\t]", file);
    }

    private static string[] Everything(FullOffice office) => [.. _start, .. office.Pages];
}
