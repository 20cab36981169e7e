using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Calculators;

/// <summary>The rights card on screen, in English and in Spanish.</summary>
public sealed class RightsPageTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_notice_of_a_day_shows_the_last_day_the_safe_day_and_the_law()
    {
        var card = (await _clerk.Page("/calculators/rights?notice=demand&on=2026-11-16")).QuerySelector("#answer")!.TextContent;

        Assert.Contains("Thursday, November 26, 2026", card, StringComparison.Ordinal);
        Assert.Contains("Wednesday, November 25, 2026", card, StringComparison.Ordinal);
        Assert.Contains("R.S. 47:337.55(B), (C)", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_speaks_Spanish()
    {
        var card = (await _clerk.Page("/calculators/rights?notice=demand&on=2026-11-16&language=es")).QuerySelector("#answer")!;

        Assert.Equal("es", card.GetAttribute("lang"));
        Assert.Contains("A más tardar el", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("jueves 26 de noviembre de 2026", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_and_whom_to_ask_stands_on_the_Spanish_card_too()
    {
        var card = (await _clerk.Page("/calculators/rights?notice=license-refund-refused&on=2026-11-16&language=es")).QuerySelector("#answer")!;

        Assert.Contains("Pregunte a un supervisor de la División de Ingresos.", card.TextContent, StringComparison.Ordinal);
        Assert.All(card.QuerySelectorAll("[lang=en]"), english => Assert.Contains("no-print", english.ClassName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_card_is_one_key_from_every_calculator_and_two_from_anywhere()
    {
        Assert.Equal("R", (await _clerk.Page("/calculators/due-date")).QuerySelector("a[href='/calculators/rights']")!.GetAttribute("data-key"));
        Assert.Contains("/calculators/rights", (await _clerk.Page("/")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notice=nothing&on=2026-11-16")]
    [InlineData("notice=demand&on=soon")]
    public async Task What_cannot_be_answered_says_so(string asked)
    {
        var answer = await _clerk.Get("/calculators/rights?" + asked);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await CounterBrowser.Read(answer)).QuerySelector("[role=alert]"));
    }
}
