using System.Net;
using System.Text;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Reconciliation;

/// <summary>A supervisor imports the bank's file and works what is open like a list.</summary>
public sealed class StatementPagesTests : IAsyncLifetime
{
    private const string Statement = "account,date,type,description,credit,debit\n9,2026-09-14,FEE,ANALYSIS,,10.00\n9,2026-09-14,CREDIT,INTEREST,1.25,\n";

    private readonly CounterFactory _office = new();
    private CounterBrowser _supervisor = null!;

    public async ValueTask InitializeAsync() => _supervisor = await _office.SignInAs("supervisor");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_file_is_imported_its_items_explained_one_after_the_other_and_one_is_reopened()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await Import(Statement)).StatusCode);
        var list = await _supervisor.Page("/reconciliation");
        Assert.Contains("file.csv: 2 items, 0 matched, 2 left under Open and In suspense. Credits $1.25, debits $10.00.", list.Body!.TextContent, StringComparison.Ordinal);
        var item = await _supervisor.Page(list.QuerySelector("td a[data-line]")!.GetAttribute("href")!);
        Assert.Contains("The office recorded nothing that fits.", item.Body!.TextContent, StringComparison.Ordinal);

        var without = await _supervisor.Submit(item, "form[action$=explain]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);

        var next = await _supervisor.Submit(item, "form[action$=explain]", ("Form.Reason", "Bank fee"));
        var second = await _supervisor.Page(next.Headers.Location!.OriginalString);
        Assert.Contains("INTEREST", second.Body!.TextContent, StringComparison.Ordinal);
        var done = await _supervisor.Submit(second, "form[action$=explain]", ("Form.Reason", "Interest from the bank"));
        Assert.Equal("/reconciliation", done.Headers.Location!.OriginalString);
        Assert.Contains("Nothing is open.", (await _supervisor.Page("/reconciliation")).Body!.TextContent, StringComparison.Ordinal);

        var explained = await _supervisor.Page("/reconciliation?state=Explained");
        var first = await _supervisor.Page(explained.QuerySelector("td a[data-line]")!.GetAttribute("href")!);
        await _supervisor.Submit(first, "form[action$=reopen]", ("Form.Reason", "Wrong line"));
        Assert.Contains("ANALYSIS", (await _supervisor.Page("/reconciliation")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_refused_with_its_line_at_the_field_and_the_same_file_twice_changes_nothing()
    {
        var bad = await Import(Statement.Replace("10.00", "ten", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Contains("Nothing of file.csv was imported. Line 2: Debit: &quot;ten&quot; is not an amount.", (await bad.Content.ReadAsStringAsync()).Replace("&#x22;", "&quot;", StringComparison.Ordinal), StringComparison.Ordinal);

        await Import(Statement);
        await Import(Statement);
        Assert.Contains("Everything in file.csv was imported before. Nothing was changed.", (await _supervisor.Page("/reconciliation")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_looks_and_neither_imports_nor_decides()
    {
        await Import(Statement);
        var clerk = await _office.SignInAs("clerk");
        var list = await clerk.Page("/reconciliation");

        Assert.Null(list.QuerySelector("form[action$=import]"));
        Assert.Null((await clerk.Page(list.QuerySelector("td a[data-line]")!.GetAttribute("href")!)).QuerySelector("main form"));
    }

    [Fact]
    public async Task The_columns_of_a_source_are_set_and_come_back()
    {
        var page = await _supervisor.Page("/reconciliation/sources?format=Lockbox");
        var wrong = await _supervisor.Submit(page, "form[method=post][action$=sources]", ("Form.Columns[4]", "Cash Value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("Cash Value", (await CounterBrowser.Read(wrong)).QuerySelector("#column-4")!.GetAttribute("value"));

        Assert.Equal("/reconciliation", (await _supervisor.Submit(page, "form[method=post][action$=sources]", ("Form.Source", "Box"), ("Form.Columns[4]", "Cash Value"))).Headers.Location?.OriginalString);
        Assert.Equal("Cash Value", (await _supervisor.Page("/reconciliation/sources?source=Box")).QuerySelector("#column-4")!.GetAttribute("value"));
    }

    private async Task<HttpResponseMessage> Import(string text)
    {
        var page = await _supervisor.Page("/reconciliation");
        using var content = new MultipartFormDataContent();
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Add(file, "Form.File", "file.csv");
        using var source = new StringContent("First Bank");
        content.Add(source, "Form.Source");
        using var token = new StringContent(page.QuerySelector("form[action$=import] input[name=FormToken]")!.GetAttribute("value")!);
        content.Add(token, "FormToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reconciliation/import") { Content = content };
        return await _supervisor.Send(request);
    }
}
