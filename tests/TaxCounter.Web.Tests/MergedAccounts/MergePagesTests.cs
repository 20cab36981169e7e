using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.MergedAccounts;

/// <summary>A duplicate on screen: found, compared, proposed, approved, opened by its old number, paid with the account that stays, taken apart again.</summary>
public sealed class MergePagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task From_the_duplicate_to_one_visit_and_back_to_two_accounts()
    {
        var stays = await Debts.Owe(_office.Services, 11, Debts.Sales);
        var duplicate = await Debts.Owe(_office.Services, 12, Debts.LaterSales);
        var url = $"/accounts/{duplicate.Number}/merge";
        var page = await _clerk.Page($"/accounts/{duplicate.Number}");
        Assert.Equal(url, page.QuerySelector("[data-key=J]")!.GetAttribute("href"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Get(url + "?with=0102000099")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Get($"{url}?with={duplicate.Number}")).StatusCode);
        var compare = await _clerk.Page($"{url}?with={stays.Number.Grouped()}");
        Assert.Contains("Owed today", compare.QuerySelector("[aria-labelledby=two]")!.TextContent, StringComparison.Ordinal);
        var wrong = await _clerk.Submit(compare, "main form[method=post]", ("Form.Reason", "One door."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var again = await CounterBrowser.Read(wrong);
        Assert.Equal("One door.", again.QuerySelector("#Form_Reason")!.TextContent.Trim());
        Assert.Contains("Choose which of the two accounts stays.", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(url, (await _clerk.Submit(again, "main form[method=post]", ("Form.Stays", stays.Number.Digits))).Headers.Location!.OriginalString);
        Assert.Null((await _clerk.Page(url)).QuerySelector("#with"));

        var supervisor = await _office.SignInAs("supervisor");
        var inbox = await supervisor.Page("/supervisor/approvals?kind=merge");
        var item = inbox.QuerySelector("main a[href*='/supervisor/merges/']")!.GetAttribute("href")!.Split('?')[0];
        var look = await supervisor.Page(item);
        Assert.Contains("“One door.”", look.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.SubmitTo(look, "main form", item + "/deny", ("Form.Password", CounterFactory.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(look, "main form", ("Form.Password", CounterFactory.Password))).StatusCode);

        var note = (await _clerk.Page($"/accounts/{duplicate.Number}")).QuerySelector(".usa-alert--warning")!.TextContent;
        Assert.Contains($"Merged into {stays.Number.Grouped()}", note, StringComparison.Ordinal);
        var opened = await Search(duplicate.Number.Digits);
        Assert.Equal($"/accounts/{stays.Number}", opened.Headers.Location!.OriginalString);
        var whole = (await _clerk.Page($"/accounts/{stays.Number}")).QuerySelector("main")!.TextContent;
        Assert.Contains($"{duplicate.Number.Grouped()} is a duplicate and was merged into this account", (await _clerk.Page($"/accounts/{stays.Number}")).Body!.TextContent + whole, StringComparison.Ordinal);
        Assert.Contains("Together they owe", whole, StringComparison.Ordinal);
        Assert.Contains($"{duplicate.Number.Grouped()} into this account, proposed: One door.", whole, StringComparison.Ordinal);

        var pay = await _clerk.Page($"/cashiering/payments/new?account={stays.Number}");
        Assert.Equal([stays.Number.Digits, duplicate.Number.Digits], pay.QuerySelectorAll("input[name^='Form.Accounts']").Select(i => i.GetAttribute("value")!));

        var undo = await supervisor.Page(item);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(undo, "main form", ("Form.Password", CounterFactory.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(undo, "main form", ("Form.Reason", "Two owners after all."), ("Form.Password", CounterFactory.Password))).StatusCode);
        Assert.Contains("Two owners after all.", (await _clerk.Page(url)).QuerySelector("[aria-labelledby=before]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/accounts/{duplicate.Number}", (await Search(duplicate.Number.Digits)).Headers.Location!.OriginalString);

        var auditor = await _office.SignInAs("auditor");
        Assert.Null((await auditor.Page(url)).QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _clerk.Get(item)).StatusCode);
    }

    private async Task<HttpResponseMessage> Search(string typed) => await _clerk.Submit(await _clerk.Page("/search"), "main form[role=search]", ("Q", typed));
}
