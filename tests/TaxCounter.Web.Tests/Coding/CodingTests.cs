using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Coding;

/// <summary>The coding assistant, the search for industry codes, and the review of codes, over HTTP.</summary>
public sealed class CodingTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public CodingTests() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task What_is_asked_next_depends_on_the_answers()
    {
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page("/coding");
        Assert.Empty(page.QuerySelectorAll("#more label"));

        var served = await Propose(clerk, page, ("sells", "meals"), ("municipality", "Central"), ("alcohol", "beer and liquor"));
        Assert.Contains("#code-consumption", Asked(served));
        var hotel = await Propose(clerk, await clerk.Page("/coding"), ("sells", "rooms"), ("municipality", "Central"));
        Assert.Equal(["#code-rooms"], Asked(hotel));
    }

    [Fact]
    public async Task A_proposal_shows_its_reasons_what_contradicts_and_whom_to_ask()
    {
        var clerk = await _counter.SignInAs("clerk");
        var page = await Propose(clerk, await clerk.Page("/coding"), ("sells", "drinks"), ("municipality", "Baker"), ("school_district_or_county", "Baker"), ("alcohol", "beer and liquor"), ("expected_tax_month", "1800"));
        page = await Propose(clerk, page, ("consumption", "on"));

        Assert.Contains("722410, bar, location 1702. 2 contradictions to settle.", page.QuerySelector(".says")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Refer the customer to Baker city hall.", page.QuerySelector(".contradicts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("brla.gov/469", page.QuerySelector(".contradicts .law")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("none here: city of Baker", page.QuerySelector("#answer table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ask Baker city hall.", page.QuerySelector(".asks")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_makes_no_sense_is_refused_beside_its_field()
    {
        var clerk = await _counter.SignInAs("clerk");
        var answer = await clerk.Submit(await clerk.Page("/coding"), "form#coding", ("sells", "gifts"), ("locations", "two"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await CounterBrowser.Read(answer);
        Assert.Contains("“two” is not a number.", page.QuerySelector("#code-locations-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("gifts", ((IHtmlInputElement)page.QuerySelector("#code-sells")!).Value);
    }

    [Fact]
    public async Task From_an_account_page_the_assistant_knows_what_the_account_carries()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(1, trade: "Hebert Vending") with { Naics = "454390", BusinessType = "peddler", LocationCode = "1701" });
        var clerk = await _counter.SignInAs("clerk");
        var link = (await clerk.Page("/accounts/" + account.Number.Digits)).QuerySelector($"a[href='/coding?account={account.Number.Digits}']")!;
        Assert.Contains("was withdrawn in 2022", link.ParentElement!.TextContent, StringComparison.Ordinal);

        var page = await clerk.Page("/coding?account=" + account.Number.Digits);
        Assert.Contains("Hebert Vending", page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("722330 Mobile Food Services", page.QuerySelector(".usa-alert--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1701", ((IHtmlInputElement)page.QuerySelector("#code-code-asked")!).Value);
    }

    [Fact]
    public async Task The_review_lists_codes_that_were_withdrawn_are_wrong_or_contradict_the_type()
    {
        (string Naics, string Type)[] carried = [("454390", "peddler"), ("532282", "retail"), ("722511", "hotel"), ("123456", "retail"), ("722511", "restaurant"), ("532282", "hotel")];
        for (var i = 0; i < carried.Length; i++)
        {
            await AccountMaker.Open(_counter.Services, AccountMaker.Facts(i + 1, trade: $"Shop {i}") with { Naics = carried[i].Naics, BusinessType = carried[i].Type });
        }

        var page = await (await _counter.SignInAs("auditor")).Page("/coding/review");
        Assert.Equal(["All (5)", "Withdrawn (1)", "Not in the list (1)", "Probably wrong (1)", "Contradicts the type (2)"], page.QuerySelectorAll(".tabs a").Select(a => a.TextContent.Trim()));
        Assert.Equal(["Shop 3", "Shop 0", "Shop 5", "Shop 1", "Shop 2"], page.QuerySelectorAll("tbody b").Select(b => b.TextContent));
        Assert.Single((await (await _counter.SignInAs("clerk")).Page("/coding/review?kind=Withdrawn")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Industry_codes_are_found_by_what_the_customer_says()
    {
        var page = await (await _counter.SignInAs("clerk")).Page("/coding/naics?q=u%C3%B1as");
        Assert.Equal("Nail Salons", page.QuerySelector("tbody b")!.TextContent);
    }

    [Fact]
    public async Task An_administrator_codes_no_business() => Assert.NotEqual(HttpStatusCode.OK, (await (await _counter.SignInAs("admin")).Get("/coding")).StatusCode);

    private static async Task<IHtmlDocument> Propose(CounterBrowser clerk, IHtmlDocument page, params (string Name, string Value)[] answers)
    {
        var answer = await clerk.Submit(page, "form#coding", answers);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await CounterBrowser.Read(answer);
    }

    private static IEnumerable<string> Asked(IHtmlDocument page) => page.QuerySelectorAll("#more input, #more select").Select(f => "#" + f.Id);
}
