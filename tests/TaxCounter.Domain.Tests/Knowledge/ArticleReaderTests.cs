using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.RuleBooks;
using Xunit;

namespace TaxCounter.Domain.Tests.Knowledge;

/// <summary>The text of an article is read strictly.</summary>
public sealed class ArticleReaderTests
{
    private const string Good = """
        ---
        title: Protest: 30 days
        kind: law
        offices: east-baton-rouge
        taxes: sales, occupancy
        acts: notice
        authority: R.S. 47:337.50 | published | https://legis.la.gov/legis/Law.aspx?d=208623
        authority: A newsletter | secondary
        in force: 2021-01-01 to 2029-12-31
        review by: 2027-06-30
        not known: Whether it moves.
        ask: A supervisor.
        ---
        ## By when

        See [the card](/calculators/rights) and [the law](https://legis.la.gov/).
        """;

    [Fact]
    public void A_whole_text_is_read()
    {
        var (text, faults) = ArticleReader.Read(Good);

        Assert.Empty(faults);
        Assert.Equal(("Protest: 30 days", ArticleKind.Law, "A supervisor."), (text!.Title, text.Kind, text.Ask));
        Assert.Equal(["sales", "occupancy"], text.TaxTypes);
        Assert.Equal([Certainty.Verified, Certainty.Secondary], text.Authorities.Select(a => a.Certainty));
        Assert.Equal("https://legis.la.gov/legis/Law.aspx?d=208623", text.Authorities[0].Url);
        Assert.Equal(Certainty.Secondary, text.Certainty);
        Assert.StartsWith("## By when", text.Body, StringComparison.Ordinal);
        Assert.False(text.IsLawOn(new DateOnly(2020, 12, 31)));
        Assert.True(text.IsLawOn(new DateOnly(2029, 12, 31)));
        Assert.False(text.IsLawOn(new DateOnly(2030, 1, 1)));
    }

    [Theory]
    [InlineData("kind: law", "kind: poem", "knowledge.missing")]
    [InlineData("title: Protest: 30 days", "title:", "knowledge.missing")]
    [InlineData("acts: notice", "acts: dancing", "knowledge.unknown-word")]
    [InlineData("acts: notice", "alerts: fire", "knowledge.unknown-word")]
    [InlineData("acts: notice", "color: red", "knowledge.unknown-name")]
    [InlineData("acts: notice", "kind: law", "knowledge.twice")]
    [InlineData("| secondary", "| rumor", "knowledge.missing")]
    [InlineData("| secondary", "", "knowledge.missing")]
    [InlineData("2021-01-01 to 2029-12-31", "2021-13-01", "knowledge.missing")]
    [InlineData("2021-01-01 to 2029-12-31", "2021-01-01 to 2020-12-31", "knowledge.missing")]
    [InlineData("2021-01-01 to 2029-12-31", "2021-01-01 to ever", "knowledge.missing")]
    [InlineData("review by: 2027-06-30", "", "knowledge.missing")]
    [InlineData("not known: Whether it moves.", "", "knowledge.missing")]
    [InlineData("ask: A supervisor.", "", "knowledge.missing")]
    [InlineData("(/calculators/rights)", "(//elsewhere.example/)", "knowledge.bad-link")]
    [InlineData("(/calculators/rights)", "(javascript:alert(1))", "knowledge.bad-link")]
    [InlineData("(/calculators/rights)", "(calculators)", "knowledge.bad-link")]
    [InlineData("## By when", "<script>alert(1)</script>", "knowledge.html")]
    [InlineData("## By when", "<javascript:alert(1)>", "knowledge.html")]
    [InlineData("## By when", "4111 1111 1111 1111", "staff.card-number")]
    public void What_is_wrong_is_said(string was, string now, string code) => Assert.Contains(code, ArticleReader.Read(Good.Replace(was, now, StringComparison.Ordinal)).Faults.Select(f => f.Code));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("no front matter")]
    [InlineData("---\ntitle: x")]
    public void A_text_without_front_matter_is_none(string? text) => Assert.Equal("knowledge.no-front-matter", Assert.Single(ArticleReader.Read(text).Faults).Code);

    [Fact]
    public void Sources_that_differ_come_before_all_and_office_policy_after() =>
        Assert.Equal([Certainty.Open, Certainty.Memory, Certainty.OfficeChoice], new[] { "A | sources differ", "A | memory", "A | office policy" }.Select(a => ArticleReader.Read(
            Good.Replace("authority: A newsletter | secondary", "authority: " + a, StringComparison.Ordinal)
                .Replace("authority: R.S. 47:337.50 | published | https://legis.la.gov/legis/Law.aspx?d=208623", a.EndsWith("policy", StringComparison.Ordinal) ? "" : "authority: B | published", StringComparison.Ordinal)).Text!.Certainty));
}
