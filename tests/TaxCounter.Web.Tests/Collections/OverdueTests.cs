using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Collections;

public sealed class OverdueTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public OverdueTests() => _counter.Clock.Set(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_list_leads_to_the_accounts_and_keeps_its_filter_from_page_to_page()
    {
        for (var i = 1; i <= 26; i++)
        {
            var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(i, trade: $"Shop {i}"));
            await AccountMaker.Charge(_counter.Services, _counter.Services.GetRequiredService<RuleBook>(), account, $"{i * 100}.00", "2026-08", new DateOnly(2026, 9, 21));
        }

        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page("/collections/overdue?age=31-60&atLeast=100");

        Assert.Equal("Shop 26", page.QuerySelector("tbody tr b")!.TextContent);
        Assert.Equal("60", page.QuerySelector("tbody tr")!.Children[4].TextContent);
        Assert.Contains("26 accounts", page.QuerySelector(".who .meta")!.TextContent, StringComparison.Ordinal);
        var next = await clerk.Page(page.QuerySelector("[data-key='.']")!.GetAttribute("href")!);
        Assert.Equal("Shop 1", Assert.Single(next.QuerySelectorAll("tbody td:nth-child(2) b")).TextContent);
        Assert.Equal("31-60", next.QuerySelector("#age option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?by=nonsense&age=nonsense&page=-4")]
    [InlineData("?atLeast=abc")]
    [InlineData("?page=2147483647&age=366")]
    public async Task A_list_without_rows_says_so_whatever_is_asked(string query)
    {
        var page = await (await _counter.SignInAs("auditor")).Page("/collections/overdue" + query);
        Assert.Contains("No overdue accounts.", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_leads_there() =>
        Assert.Equal("/collections/overdue", (await (await _counter.SignInAs("clerk")).Page("/")).QuerySelector(".rail a[href^='/collections']")!.GetAttribute("href"));
}
