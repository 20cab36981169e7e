using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Demographics;

/// <summary>What is on file on screen: what is missing is asked for, a change is typed over what is there, nothing typed is lost, a wrong one is undone.</summary>
public sealed class OnFilePagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task From_what_is_missing_to_the_history()
    {
        var account = await Debts.Owe(_office.Services, 11, Debts.Sales);
        var url = $"/accounts/{account.Number}";
        var page = await _clerk.Page(url);
        Assert.Equal($"{url}/on-file", page.QuerySelector("[data-key=F]")!.GetAttribute("href"));
        var asked = page.QuerySelector($"a[href='{url}/on-file?at=email']")!;
        Assert.Equal("no e-mail on file", asked.TextContent);
        var form = await _clerk.Page(asked.GetAttribute("href")!);
        Assert.True(form.QuerySelector("#Form_Email")!.HasAttribute("autofocus"));
        Assert.Contains("Nothing changed since the account was opened.", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("NOT FOUND in any published rule", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var wrong = await _clerk.Submit(form, "main form[method=post]", ("Form.Email", "hebert"), ("Form.Phone", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var again = await CounterBrowser.Read(wrong);
        Assert.Equal("hebert", again.QuerySelector("#Form_Email")!.GetAttribute("value"));
        Assert.Equal(4, again.QuerySelectorAll("[aria-invalid=true]").Length); // phone, e-mail, how, who asked

        var saved = await _clerk.Submit(again, "main form[method=post]", ("Form.Email", "m.hebert@example.com"), ("Form.Phone", "(225) 555-0142"), ("Form.How", "document-shown"), ("Form.AskedBy", "M. Hebert"),
            ("Form.Officers[0].Name", "M. Hebert"), ("Form.Officers[0].Title", "president"), ("Form.Officers[0].Since", "2020-01-01"));
        Assert.Equal(url, saved.Headers.Location!.OriginalString);
        var after = await _clerk.Page(url);
        Assert.Null(after.QuerySelector($"a[href='{url}/on-file?at=email']"));
        Assert.Contains("M. Hebert, president", after.QuerySelector("[aria-labelledby=officers]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("e-mail: m.hebert@example.com", after.QuerySelector("#records")!.TextContent, StringComparison.Ordinal);

        var undo = await _clerk.Page($"{url}/on-file/undo/1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Submit(undo, "main form")).StatusCode);
        Assert.Equal($"{url}/on-file", (await _clerk.Submit(undo, "main form", ("Form.Reason", "A digit was wrong."))).Headers.Location!.OriginalString);
        var history = await _clerk.Page($"{url}/on-file?on=2019-12-31");
        Assert.Contains("undone", history.QuerySelector("[aria-labelledby=history]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("president", history.QuerySelector("[aria-labelledby=held]")!.TextContent, StringComparison.Ordinal);

        var auditor = await _office.SignInAs("auditor");
        Assert.Null((await auditor.Page($"{url}/on-file")).QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.NotFound, (await _clerk.Get($"{url}/on-file/undo/99")).StatusCode);
    }
}
