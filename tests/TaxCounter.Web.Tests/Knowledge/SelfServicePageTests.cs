using TaxCounter.Data.Knowledge;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Testing;
using TaxCounter.Web.Knowledge;
using Xunit;

namespace TaxCounter.Web.Tests.Knowledge;

/// <summary>What is offered for each topic, and where nothing is known.</summary>
public sealed class SelfServicePageTests(CounterFactory counter) : IClassFixture<CounterFactory>
{
    private static readonly DateOnly _day = new(2026, 9, 15);

    [Theory]
    [InlineData("east-baton-rouge", "return", "https://lataonline.org/for-taxpayers/city-to-parish-index/east-baton-rouge/")]
    [InlineData("east-baton-rouge", "license", "http://www.brgov.com/Dept/finance/OLTpage.htm")]
    [InlineData("east-baton-rouge", "refund", "https://lulstb.com")]
    [InlineData("pennsylvania", "license", "https://data.pa.gov/d/ugeq-ckxd")]
    public void A_topic_offers_its_link_first(string office, string topic, string link) =>
        Assert.Equal(link, SelfServicePage.Links(Assert.Single(SelfServicePage.Of(Index(office), topic, _day).Offers).Articles[0])[0]);

    [Fact]
    public void A_topic_offers_its_phone_line() => Assert.Equal(["717-783-3664"], SelfServicePage.Phones(Assert.Single(SelfServicePage.Of(Index("pennsylvania"), "notice", _day).Offers).Articles[0]));

    [Theory]
    [InlineData("east-baton-rouge", "plan")]
    [InlineData("east-baton-rouge", "registration")]
    [InlineData("pennsylvania", "waiver")]
    public void Where_the_sources_have_none_none_is_offered(string office, string topic) => Assert.Empty(Assert.Single(SelfServicePage.Of(Index(office), topic, _day).Offers).Articles);

    [Fact]
    public async Task The_page_says_what_is_not_known_and_codes_each_link()
    {
        var clerk = await counter.SignInAs("clerk");
        var plan = (await clerk.Page("/knowledge/self-service?topic=plan")).QuerySelector("main")!;
        Assert.Contains("Not known.", plan.TextContent, StringComparison.Ordinal);

        var page = await clerk.Page("/knowledge/self-service?topic=return");
        Assert.Equal(page.QuerySelectorAll("[data-copy]").Length, page.QuerySelectorAll("main [role=img] svg").Length);
        Assert.NotEmpty(page.QuerySelectorAll("[data-copy^='https://']"));
    }

    private static ArticleIndex Index(string office) => new(ShippedArticles.Of(office).Select(a => new Article(a.Key, 1, new DateOnly(2026, 1, 1), ArticleReader.Read(a.Value).Text!)));
}
