using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Registering;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Registering;

/// <summary>Unfinished registrations over HTTP: kept as they are entered, taken over by a colleague with every field, the second of two told.</summary>
public sealed class UnfinishedTests : IAsyncDisposable
{
    private readonly CounterFactory _counter = new();

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task A_colleague_takes_over_every_field_and_the_tax_id_is_kept_and_not_shown()
    {
        var clerk = await _counter.SignInAs("clerk");
        var refused = await clerk.Submit(await clerk.Page("/registering/new"), "main form", ("Form.LegalName", "Lucky Gifts LLC"), ("Form.TaxId", "72-3455413"), ("Form.People[0].Name", "M. Hebert"), ("Form.Facts[organization]", "LLC"), ("sells", "gift shop"), ("municipality", "Central"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var other = await _counter.SignInAs("clerk2");
        var list = await other.Page("/registering/unfinished");
        Assert.Contains("Lucky Gifts LLC", list.Body!.TextContent, StringComparison.Ordinal);
        var page = await other.Page(list.QuerySelector("td a")!.GetAttribute("href")!);
        Assert.Contains("entered this last", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Lucky Gifts LLC", "M. Hebert", "gift shop", "Central", ""), (Value(page, "Form.LegalName"), Value(page, "Form.People[0].Name"), Value(page, "sells"), Value(page, "municipality"), Value(page, "Form.TaxId")));
        Assert.Contains("ends in 5413", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("3455413", page.Body.InnerHtml, StringComparison.Ordinal);

        (string, string)[] rest = [("Form.Street", "13551 Hooper Rd"), ("Form.City", "Central"), ("Form.Zip", "70818"), ("Form.Phone", "225 555 0101"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("Form.OpenedOn", "2026-09-15")];
        var shown = await CounterBrowser.Read(await other.Submit(page, "main form", rest));
        Assert.Contains("1703", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Submit(shown, "main form")).StatusCode);
        Assert.Contains("Nothing is unfinished", (await clerk.Page("/registering/unfinished")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_the_second_is_told_and_what_the_first_entered_stays()
    {
        var clerk = await _counter.SignInAs("clerk");
        var mine = await clerk.Page("/registering/new");
        var id = Value(mine, "Form.Id");
        Assert.Equal(1, Revision(await Keep(clerk, mine, id, 0, "Lucky")));
        var other = await _counter.SignInAs("clerk2");
        var theirs = await other.Page("/registering/new?draft=" + id);
        Assert.Equal("1", Value(theirs, "Form.Revision"));
        Assert.Equal(2, Revision(await Keep(other, theirs, id, 1, "Lucky Gifts")));

        var late = await Keep(clerk, mine, id, 1, "Unlucky");
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("has changed this registration", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(mine, "main form", ("Form.Revision", "1"), ("Form.LegalName", "Unlucky"))).StatusCode);
        Assert.Contains("Lucky Gifts", (await other.Page("/registering/unfinished")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Submit(await other.Page("/registering/unfinished"), "form[action$=discard]", ("reason", "The customer left."))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Get("/registering/new?draft=" + id)).StatusCode);
    }

    [Fact]
    public async Task A_tax_id_that_is_not_complete_comes_back_as_it_was_typed_to_who_began_it_alone_and_lies_nowhere_in_plain_text()
    {
        var clerk = await _counter.SignInAs("clerk");
        var mine = await clerk.Page("/registering/new");
        var id = Value(mine, "Form.Id");
        Assert.Equal(1, Revision(await Keep(clerk, mine, id, 0, "Lucky", "72-34554")));
        Assert.Equal("72-34554", Value(await clerk.Page("/registering/new?draft=" + id), "Form.TaxId"));
        Assert.DoesNotContain("34554", await _counter.With<TaxCounterContext, string>(async c => (await c.Set<RegistrationDraft>().SingleAsync()).Content), StringComparison.Ordinal);

        var other = await _counter.SignInAs("clerk2");
        var theirs = await other.Page("/registering/new?draft=" + id);
        Assert.DoesNotContain("34554", theirs.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("", Value(theirs, "Form.TaxId"));
        Assert.Equal(2, Revision(await Keep(other, theirs, id, 1, "Lucky Gifts", "")));
        Assert.Equal("72-34554", Value(await clerk.Page("/registering/new?draft=" + id), "Form.TaxId"));
        Assert.Equal("", Value(await other.Page("/registering/new?draft=" + id), "Form.TaxId"));

        Assert.Equal(3, Revision(await Keep(clerk, mine, id, 2, "Lucky Gifts", "72")));
        Assert.Equal("72", Value(await clerk.Page("/registering/new?draft=" + id), "Form.TaxId"));
        Assert.Equal(4, Revision(await Keep(clerk, mine, id, 3, "Lucky Gifts", "72-3455413")));
        var whole = await clerk.Page("/registering/new?draft=" + id);
        Assert.Equal("", Value(whole, "Form.TaxId"));
        Assert.Contains("ends in 5413", whole.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Value(IHtmlDocument page, string name) => ((IHtmlInputElement)page.QuerySelector($"[name='{name}']")!).Value;

    private static int Revision(HttpResponseMessage kept)
    {
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        using var stream = kept.Content.ReadAsStream();
        return JsonDocument.Parse(stream).RootElement.GetProperty("revision").GetInt32();
    }

    private static Task<HttpResponseMessage> Keep(CounterBrowser clerk, IHtmlDocument page, string id, int revision, string name, string? taxId = null) =>
        clerk.SubmitTo(page, "main form", $"/registering/unfinished/{id}", ("revision", $"{revision}"), ("fields", JsonSerializer.Serialize(new[] { new { name = "Form.LegalName", place = 0, value = name, ticked = (bool?)null }, new { name = "Form.TaxId", place = 0, value = taxId ?? "", ticked = (bool?)null } })));
}
