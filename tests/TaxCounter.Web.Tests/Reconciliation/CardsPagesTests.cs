using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Reconciliation;

/// <summary>Cards that no settlement tells of, on their page and from the checklist of the day.</summary>
public sealed class CardsPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task A_card_waits_on_its_page_and_is_explained_with_a_reason()
    {
        var day = new WorkingDay(_counter.Services, _counter.Clock);
        await day.Opens(Acts.Clerk(9), 9);
        var receipt = await day.Takes(Acts.Clerk(9), await day.Owes("40.00"), WorkingDay.Card("40.00"));
        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Contains("Card settlement", (await supervisor.Page($"/cashiering/days/{day.Today:yyyy-MM-dd}")).QuerySelector("[data-checklist]")!.TextContent, StringComparison.Ordinal);

        var page = await supervisor.Page("/reconciliation/cards");
        Assert.Contains(receipt.Number.ToString(), page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("waits", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await (await _counter.SignInAs("auditor")).Page("/reconciliation/cards")).QuerySelector("input[type=radio]"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(page, "#cards")).StatusCode);
        var card = page.QuerySelector("input[type=radio]")!.GetAttribute("value")!;
        var done = await supervisor.Submit(page, "#cards", ("Form.Card", card), ("Form.Reason", "declined after the slip was printed"));
        Assert.Contains($"The card of receipt {receipt.Number} is explained.", (await supervisor.Page(done.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await supervisor.Page("/reconciliation/cards")).QuerySelector(".empty"));
    }
}
