using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>What is typed into any form is kept for the one who typed it, until the form is taken.</summary>
public sealed class DraftsTests : IAsyncLifetime
{
    private const string Fields = """[{"name":"Form.AskedBy","place":0,"value":"Ms. Hebert","ticked":null},{"name":"Form.Card","place":0,"value":"4111 1111 1111 1111","ticked":null}]""";
    private readonly CounterFactory _counter = new();
    private CounterBrowser _clerk = null!;
    private Account _account = null!;

    private string Page => $"/accounts/{_account.Number}/owed";

    private string Form => $"/accounts/{_account.Number}/owed/quote";

    public async ValueTask InitializeAsync()
    {
        _clerk = await _counter.SignInAs("clerk");
        _account = await Debts.Owe(_counter.Services, 1, Debts.Sales);
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task What_was_typed_comes_back_to_the_same_person_on_the_same_page()
    {
        await Keep();

        Assert.Equal(["Ms. Hebert"], await Kept(_clerk, Page));
        Assert.Empty(await Kept(_clerk, Page + "?asOf=2026-11-30"));
        Assert.Empty(await Kept(await _counter.SignInAs("clerk2"), Page));
    }

    [Fact]
    public async Task A_card_number_is_never_kept()
    {
        await Keep();
        Assert.DoesNotContain("4111", Assert.Single(await _counter.With<TaxCounterContext, List<string>>(c => c.Set<FormDraft>().Select(d => d.Content).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_forgotten_after_a_week()
    {
        await Keep();
        _counter.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Empty(await Kept(await _counter.SignInAs("clerk"), Page));
    }

    [Fact]
    public async Task A_refused_form_is_still_kept_and_a_taken_one_is_not()
    {
        await Keep();
        var page = await _clerk.Page(Page);
        var refused = await _clerk.Submit(page, $"form[action='{Form}']", ("DraftKept", "yes"), ("Form.Days[0]", "nonsense"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty(await Kept(_clerk, Page));

        var again = await CounterBrowser.Read(refused);
        Assert.Equal(Page, again.QuerySelector($"form[action='{Form}'] [name=DraftPage]")?.GetAttribute("value"));
        var taken = await _clerk.Submit(again, $"form[action='{Form}']", ("DraftKept", "yes"), ("Form.Days[0]", "2026-09-15"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Empty(await Kept(_clerk, Page));
    }

    [Fact]
    public async Task Starting_over_forgets_it()
    {
        await Keep();
        await Send("/drafts/drop");
        Assert.Empty(await Kept(_clerk, Page));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task What_is_no_form_is_not_kept(string fields)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await Send("/drafts", fields)).StatusCode);
        Assert.Empty(await Kept(_clerk, Page));
    }

    private async Task Keep() => Assert.Equal(HttpStatusCode.NoContent, (await Send("/drafts", Fields)).StatusCode);

    private async Task<HttpResponseMessage> Send(string url, string fields = "")
    {
        var token = (await _clerk.Page(Page)).QuerySelector("[name=FormToken]")!.GetAttribute("value")!;
        return await _clerk.Post(url, ("FormToken", token), ("page", Page), ("form", Form), ("fields", fields));
    }

    private static async Task<List<string>> Kept(CounterBrowser who, string page)
    {
        var answer = await who.Get("/drafts?page=" + Uri.EscapeDataString(page));
        using var drafts = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. drafts.RootElement.EnumerateArray().SelectMany(d => d.GetProperty("fields").EnumerateArray()).Select(f => f.GetProperty("value").GetString()!)];
    }
}
