using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>911.20 of sales tax that the export has as due on Sunday, Sep 20, 2026: every page says the same first day on which it is late, Tuesday, Sep 22.</summary>
public sealed class FirstDayLateTests : IDisposable
{
    private const string Number = "0102000080";
    private const string Differs = "The export says Sep 20, 2026; counted from Sep 21, 2026, because Sep 20 is a Sunday.";
    private readonly CounterFactory _counter = new();

    public FirstDayLateTests() => _counter.Clock.Set(new DateTimeOffset(2026, 9, 21, 16, 0, 0, TimeSpan.Zero));

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task On_Monday_no_page_says_that_it_is_late()
    {
        var clerk = await Owes();

        var account = await clerk.Page("/accounts/" + Number);
        Assert.Equal("due today", Plain(account.QuerySelector(".owed tbody tr td:last-child")));
        Assert.Equal("Sep 21*", Plain(account.QuerySelector(".owed tbody tr td:nth-child(4)")));
        Assert.Equal(Differs, Plain(account.QuerySelector("[data-due-moved]")));
        Assert.Equal("$911.20", Plain(account.QuerySelector(".total .loud")));
        Assert.Contains("If paid Tue", Plain(account.QuerySelector(".total .end")), StringComparison.Ordinal);

        var owed = await clerk.Page($"/accounts/{Number}/owed");
        Assert.StartsWith("Tax charged, due by September 21, 2026.", Plain(owed.QuerySelector(".owed-line")), StringComparison.Ordinal);
        Assert.Contains("It is late from September 22, 2026 on", Plain(owed.QuerySelector(".owed-period")), StringComparison.Ordinal);
        Assert.Contains("The due date on record is Sunday, September 20, 2026", Plain(owed.QuerySelector("[data-due-moved]")), StringComparison.Ordinal);
        Assert.StartsWith("Mon, Sep 21 911.20 — — 911.20", Cells(owed.QuerySelector("#quote-figures tbody tr")!), StringComparison.Ordinal);

        Assert.EndsWith("is $0.00: it is paid on time.", await Calculated(clerk, "2026-09-21"), StringComparison.Ordinal);
        Assert.Contains("No overdue accounts.", (await clerk.Page("/collections/overdue")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await clerk.Page($"/penalty-waivers/new?account={Number}")).QuerySelectorAll("#periods tbody tr"));
    }

    [Fact]
    public async Task On_Tuesday_all_of_them_do_by_one_day()
    {
        var clerk = await Owes();
        _counter.Clock.Advance(TimeSpan.FromDays(1));
        clerk = await _counter.SignInAs("clerk");

        Assert.Equal("1 day late", Plain((await clerk.Page("/accounts/" + Number)).QuerySelector(".owed tbody tr td:last-child")));
        var owed = await clerk.Page($"/accounts/{Number}/owed");
        Assert.Contains("Penalty, September 22, 2026 to September 22, 2026", Plain(owed.QuerySelector(".owed-period")), StringComparison.Ordinal);
        Assert.StartsWith("Tue, Sep 22 911.20 45.56 9.11 965.87", Cells(owed.QuerySelector("#quote-figures tbody tr")!), StringComparison.Ordinal);
        Assert.EndsWith("is $45.56: 1 day late.", await Calculated(clerk, "2026-09-22"), StringComparison.Ordinal);
        Assert.Equal("1", Plain((await clerk.Page("/collections/overdue")).QuerySelector("tbody tr")!.Children[4]));
        var waiver = await clerk.Page($"/penalty-waivers/new?account={Number}");
        Assert.Equal("45.56", Plain(waiver.QuerySelector("#periods tbody tr td:nth-child(4)")));
        Assert.Equal(Differs, Plain(waiver.QuerySelector("[data-due-moved]")));
    }

    [Fact]
    public async Task The_customer_reads_why_in_Spanish()
    {
        var clerk = await Owes();
        var owed = await clerk.Page($"/accounts/{Number}/owed?language=es");
        Assert.Contains("La fecha de vencimiento registrada es el domingo 20 de septiembre de 2026, fin de semana o día feriado.", Plain(owed.QuerySelector("[data-due-moved]")), StringComparison.Ordinal);
    }

    private static async Task<string> Calculated(CounterBrowser clerk, string paid) =>
        Plain((await clerk.Page("/calculators/penalty?tax=sales&due=2026-09-20&amount=911.20&paid=" + paid)).QuerySelector(".says"));

    private async Task<CounterBrowser> Owes()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        await AccountMaker.Charge(_counter.Services, _counter.Services.GetRequiredService<RuleBook>(), account, "911.20", "2026-08", new DateOnly(2026, 9, 20));
        return await _counter.SignInAs("clerk");
    }

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(Plain));

    private static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "(not there)").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
