using System.Net;
using TaxCounter.Data.Knowledge;
using TaxCounter.Testing;
using TaxCounter.Web.Knowledge;
using Xunit;

namespace TaxCounter.Web.Tests.Knowledge;

/// <summary>Articles on screen: found, read, offered, and changed by two people.</summary>
public sealed class KnowledgePagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task The_list_has_every_kind_and_finds_by_words()
    {
        var list = await _clerk.Page("/knowledge");
        Assert.Equal(["Law", "Procedure", "Forms", "How to", "What to say", "Self-service"], list.QuerySelectorAll("main .card h2").Select(h => h.TextContent));

        var found = await _clerk.Page("/knowledge?q=interest+waived");
        Assert.Contains("the law forbids it", found.QuerySelector("main tbody a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No article has all of", (await _clerk.Page("/knowledge?q=zebra")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_says_who_says_so_what_is_not_known_and_whom_to_ask()
    {
        var page = (await _clerk.Page("/knowledge/returned-check")).QuerySelector("main")!;

        Assert.Contains("R.S. 47:337.74", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("The statute sets no amount.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ask:", page.TextContent, StringComparison.Ordinal);
        Assert.Equal("/returned-checks", page.QuerySelector(".answer a[href^='/']")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await _clerk.Get("/knowledge/no-such-thing")).StatusCode);
    }

    [Fact]
    public async Task The_one_search_lists_articles_below_and_a_number_asks_none()
    {
        var found = (await Search("payment under protest")).QuerySelector("main")!;
        Assert.Equal("/knowledge/payment-under-protest", found.QuerySelector("a[href^='/knowledge/']")!.GetAttribute("href"));
        Assert.Empty((await Search("99999")).QuerySelectorAll("main a[href^='/knowledge/']"));
        Assert.Empty((await Search("zebra crossing")).QuerySelectorAll("main a[href^='/knowledge/']"));
    }

    [Fact]
    public async Task A_version_is_proposed_by_one_supervisor_and_approved_by_another()
    {
        var (first, second) = (await _office.SignInAs("supervisor"), await _office.SignInAs("supervisor2"));
        var text = ShippedArticles.Of("east-baton-rouge")["sewer-fee"].Replace("title: How the sewer fee is worked out", "title: The sewer fee of today", StringComparison.Ordinal);
        var form = await first.Page("/knowledge/sewer-fee/new");
        var proposed = await first.Submit(form, "#article", ("Form.Text", text), ("Form.Reason", "clearer"));
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);

        var draft = proposed.Headers.Location!.OriginalString;
        Assert.Contains("How the sewer fee is worked out", (await _clerk.Page("/knowledge/sewer-fee")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var decision = await second.Page("/supervisor/articles/" + draft.Split('/')[^1]);
        Assert.Contains("The sewer fee of today", decision.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Submit(decision, "form[action$='approve']", ("Form.Password", CounterFactory.Password))).StatusCode);

        Assert.Equal("The sewer fee of today", (await _clerk.Page("/knowledge/sewer-fee")).QuerySelector("h1")!.TextContent);
        Assert.Contains("How the sewer fee is worked out", (await _clerk.Page("/knowledge/sewer-fee?version=1")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_page_and_the_pages_of_acts_say_what_the_rules_say()
    {
        Assert.InRange((await _clerk.Page("/registering/new")).QuerySelectorAll("[data-rules-say] a").Length, 1, 3);
        Assert.InRange((await _clerk.Page("/calculators/rights")).QuerySelectorAll("[data-rules-say] a").Length, 1, 3);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Search(string typed)
    {
        var sent = await _clerk.Submit(await _clerk.Page("/search"), "form[aria-label='Search again']", ("Q", typed));
        return await _clerk.Page(sent.Headers.Location!.OriginalString);
    }

    [Fact]
    public void A_clerk_cannot_write_one() => Assert.All(new[] { "/knowledge/new", "/knowledge/sewer-fee/new" }, url => Assert.Equal(HttpStatusCode.Forbidden, _clerk.Get(url).GetAwaiter().GetResult().StatusCode));

    [Theory]
    [InlineData("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>")]
    [InlineData("![x](https://a.example/x.png)", "<p>x</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("[x](//a.example)", "<p>x</p>")]
    [InlineData("[x](/returns)", "<a href=\"/returns\">x</a>")]
    [InlineData("[x](https://a.example/)", "<a href=\"https://a.example/\" rel=\"noreferrer noopener external\" target=\"_blank\">x</a>")]
    [InlineData("# Big", "<h2")]
    [InlineData("|a|b|\n|---|---|\n|1|2|", "usa-table")]
    public void Markdown_brings_no_harm(string text, string html)
    {
        using var said = new StringWriter();
        ArticleMarkdown.Html(text).WriteTo(said, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Contains(html, said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_that_ships_is_drawn_with_its_links()
    {
        foreach (var body in Data.RuleBooks.RuleBookLoader.Jurisdictions.SelectMany(j => ShippedArticles.Of(j).Values).Select(t => Domain.Knowledge.ArticleReader.Read(t).Text!.Body))
        {
            using var said = new StringWriter();
            ArticleMarkdown.Html(body).WriteTo(said, System.Text.Encodings.Web.HtmlEncoder.Default);
            Assert.Equal(Domain.Knowledge.ArticleReader.Links(body).Count(), System.Text.RegularExpressions.Regex.Count(said.ToString(), "<a href="));
            Assert.DoesNotContain("&lt;", said.ToString(), StringComparison.Ordinal);
        }
    }
}
