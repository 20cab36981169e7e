using System.Text.RegularExpressions;
using TaxCounter.Data.Knowledge;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Tests.Knowledge;

/// <summary>Every article that ships, read.</summary>
public sealed partial class ArticlesTests
{
    /// <summary>Words of law and of machines that have a better one at a counter.</summary>
    private static readonly string[] _heavy = ["pursuant", "herein", "thereof", "aforementioned", "notwithstanding", "utilize", "shall ", "hereby", "in order to", "prior to", "subsequent to", "somebody", "inbox", "bounced", "cheque"];

    public static TheoryData<string, string> All() => [.. RuleBookLoader.Jurisdictions.SelectMany(j => ShippedArticles.Of(j).Keys.Select(a => (j, a)))];

    [Fact]
    public void There_are_at_least_sixty_for_the_two_offices()
    {
        Assert.True(RuleBookLoader.Jurisdictions.SelectMany(j => ShippedArticles.Of(j).Select(a => (a.Key, a.Value))).Distinct().Count() >= 60);
        Assert.All(RuleBookLoader.Jurisdictions, j => Assert.Equal(ShippedArticles.Of(j).Count, ShippedArticles.CountOf(j)));
        Assert.All(RuleBookLoader.Jurisdictions, j => Assert.Equal(Enum.GetValues<ArticleKind>(), ShippedArticles.Of(j).Values.Select(t => ArticleReader.Read(t).Text!.Kind).Distinct().Order()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_article_is_whole(string office, string article)
    {
        var (text, faults) = ArticleReader.Read(ShippedArticles.Of(office)[article]);

        Assert.Empty(faults);
        Assert.Contains(office, text!.Offices);
        Assert.NotEmpty(text.Authorities);
        Assert.All(text.NotKnown, n => Assert.EndsWith(".", n, StringComparison.Ordinal));
        Assert.True(text.InForceFrom > new DateOnly(1970, 1, 1) && text.InForceFrom <= new DateOnly(2026, 12, 31), $"{article} is in force from {text.InForceFrom}");
        Assert.True(text.ReviewBy > new DateOnly(2026, 11, 30) && text.ReviewBy < new DateOnly(2028, 1, 1), $"{article} is to be reviewed by {text.ReviewBy}");
        Assert.True(text.Acts.Count > 0, $"{article} is offered nowhere");
        Assert.Empty(text.TaxTypes.Except(RuleBookLoader.Load(office).TaxTypes.Select(t => t.Code)));
        Assert.InRange(text.Body.Length, 80, 2500);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_links_lead_somewhere(string office, string article)
    {
        var all = ShippedArticles.Of(office);
        foreach (var link in ArticleReader.Links(ArticleReader.Read(all[article]).Text!.Body))
        {
            Assert.True(ArticleReader.IsGood(link), link);
            Assert.True(!link.StartsWith("/knowledge/", StringComparison.Ordinal) || all.ContainsKey(link["/knowledge/".Length..]), $"{article} leads to {link}, which {office} does not have");
            Assert.True(!link.StartsWith("/calculators/", StringComparison.Ordinal) || link == "/calculators/rights" || Domain.Calculators.CalculatorTable.Find(link["/calculators/".Length..]) is not null, link);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_English_is_plain(string office, string article)
    {
        var text = ArticleReader.Read(ShippedArticles.Of(office)[article]).Text!;
        var said = string.Join('\n', [text.Title, text.Body, text.Ask, .. text.NotKnown]);

        Assert.DoesNotContain(_heavy, word => Quoted().Replace(said, "").Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch(@"\d %|\p{L}  \p{L}|[^\x00-\x7F“”’€–—]", said);
        Assert.All(Sentence().Split(Table().Replace(said, "")), s => Assert.True(s.Split(' ').Length <= 42, $"{article}: {s}"));
    }

    /// <summary>What is figured in an article is figured in the rule book.</summary>
    [Theory]
    [InlineData("east-baton-rouge", "proposed-assessment", "December 2, 2026")]
    [InlineData("east-baton-rouge", "license-not-paid", "November 16")]
    [InlineData("east-baton-rouge", "refund-denied-or-silent", "January 28, 2027")]
    [InlineData("east-baton-rouge", "demand-on-an-unpaid-return", "November 25")]
    [InlineData("pennsylvania", "appeal-of-an-assessment", "November 30, 2026")]
    [InlineData("pennsylvania", "plan-default-and-change", "December 9")]
    public void Its_examples_are_those_of_the_rights_card(string office, string article, string day) => Assert.Contains(day, ShippedArticles.Of(office)[article], StringComparison.Ordinal);

    [Theory]
    [InlineData("east-baton-rouge", "interest waived", "interest-cannot-be-waived")]
    [InlineData("east-baton-rouge", "337.81", "refund-denied-or-silent")]
    [InlineData("east-baton-rouge", "nsf", "returned-check")]
    [InlineData("east-baton-rouge", "asessment appeal", "appeal-of-an-assessment")]
    [InlineData("east-baton-rouge", "sewer", "sewer-fee")]
    [InlineData("east-baton-rouge", "who may be told", "who-may-be-told")]
    [InlineData("east-baton-rouge", "food truck", "rolling-vendors-and-peddlers")]
    [InlineData("pennsylvania", "rev-677", "rev-677")]
    [InlineData("pennsylvania", "discount cap", "discount")]
    [InlineData("pennsylvania", "transient", "transient-vendor")]
    [InlineData("pennsylvania", "routing number", "routing-number")]
    public void The_right_one_is_found_first(string office, string asked, string first) => Assert.Equal(first, Index(office).Search(asked, 5)[0].Article.Code);

    [Theory]
    [InlineData("Magnolia Ferry")]
    [InlineData("the of and")]
    [InlineData("")]
    [InlineData("sewer zebra")]
    public void Words_that_no_article_has_find_none(string asked) => Assert.Empty(Index("east-baton-rouge").Search(asked, 5));

    [Fact]
    public void A_page_is_offered_three_at_most_of_its_act_its_taxes_and_its_alerts()
    {
        var index = Index("east-baton-rouge");
        IReadOnlyList<string> About(string act, string[] taxes, params string[] alerts) => [.. index.About(new ArticleContext(act, taxes, alerts), new DateOnly(2026, 11, 20)).Select(a => a.Code)];

        Assert.All(ArticleWords.Acts, act => Assert.InRange(About(act, []).Count, act == "overdue" ? 0 : 1, 3));
        Assert.Equal("appeal-of-an-assessment", About("account", ["sales"], "appeal")[0]);
        Assert.Equal("payment-plans", About("account", ["occupational-license"], "payment-plan")[0]);
        Assert.Contains("sewer-fee", About("account", ["sewer"]));
        Assert.DoesNotContain("sewer-fee", About("account", ["sales"]));
        Assert.Contains("penalty-waiver", About("waiver", ["sales"]));
        Assert.DoesNotContain("penalty-amnesty-2020", About("waiver", []));
    }

    private static ArticleIndex Index(string office) => new(ShippedArticles.Of(office).Select(a => new Article(a.Key, 1, DateOnly.MinValue, ArticleReader.Read(a.Value).Text!)));

    /// <summary>The law's own words.</summary>
    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=[.?!:;])\s+|\n")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\|.*$", RegexOptions.Multiline)]
    private static partial Regex Table();
}
