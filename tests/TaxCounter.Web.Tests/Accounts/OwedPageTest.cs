using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>First River Construction on Nov 20, 2026: 911.20 of sales tax, due Sep 21, and what it is told.</summary>
public abstract class OwedPageTest : IDisposable
{
    private protected const string Number = "0102000080";
    private protected readonly CounterFactory _counter = new();

    protected OwedPageTest() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    private protected RuleBook Rules => _counter.Services.GetRequiredService<RuleBook>();

    private protected async Task<IHtmlDocument> Owed(string query = "") => await (await _counter.SignInAs("clerk")).Page($"/accounts/{Number}/owed{query}");

    private protected Task<int> Quotes() => _counter.With<TaxCounterContext, int>(c => c.Set<PayoffQuote>().CountAsync());

    private protected async Task<Account> FirstRiver(string language = "en")
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { Language = language });
        await AccountMaker.Charge(_counter.Services, Rules, account, "911.20", "2026-08", new DateOnly(2026, 9, 21));
        return account;
    }

    /// <summary>Pays at the window; what is more than owed is kept as credit, so that it comes as a check.</summary>
    private protected async Task Pay(string amount, bool keep = false)
    {
        var clerk = await _counter.SignInAs("clerk2");
        await clerk.Submit(await clerk.Page("/cashiering/drawer"), "main form[action$=open]", ("Form.Number", "4"), ("Form.StartingCash", "200.00"));
        (string, string)[] tender = keep ? [("Form.Kind", "Check"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12"), ("Form.KeepRestAsCredit", "true")] : [];
        var typed = await clerk.Submit(await clerk.Page("/cashiering/payments/new?account=" + Number), "#payment", [("Form.Amount", amount), .. tender]);
        var confirm = await clerk.Page(typed.Headers.Location!.OriginalString);
        var posted = await clerk.Submit(confirm, "#post");
        Assert.StartsWith("/cashiering/receipts/", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private protected static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page) =>
        page.QuerySelector<IHtmlFormElement>("#quote form")!.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } name && name != "Form.Days[3]")
            .Select(e => (e.GetAttribute("name")!, e is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)e).Value));

    private protected static string[] Lines(IHtmlDocument page) => [.. page.QuerySelectorAll(".owed-line").Select(Cells)];

    private protected static string Cells(IElement row) => string.Join(' ', row.Children.Select(c => Plain(c.TextContent)));

    private protected static string Text(IHtmlDocument page, string selector) => Plain(page.QuerySelector(selector)?.TextContent ?? $"(no {selector})");

    private protected static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
