using System.Net;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Coding;

/// <summary>The coding review and the filing-frequency review over HTTP, on Sep 15, 2026.</summary>
public sealed class AccountCodingPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _counter = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task The_review_leads_to_a_page_that_writes_the_successor_back()
    {
        var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts() with { Naics = "454390", BusinessType = "peddler" });
        var clerk = await _counter.SignInAs("clerk");
        var url = (await clerk.Page("/coding/review")).QuerySelector("tbody a[href^='/coding/accounts/']")!.GetAttribute("href")!;
        var none = await clerk.Submit(await clerk.Page(url), "main form", ("Form.Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);

        await clerk.Submit(await clerk.Page(url), "main form", ("Form.Naics", "722330"), ("Form.Reason", "Tacos from a truck."));
        Assert.DoesNotContain(account.Number.Grouped(), (await clerk.Page("/coding/review")).QuerySelector("main")!.QuerySelector("section")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tacos from a truck.", (await clerk.Page(url)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_at_the_counter_become_a_checklist_in_the_language_of_the_customer()
    {
        var clerk = await _counter.SignInAs("clerk");
        (string, string)[] said = [("sells", "tacos"), ("municipality", "Baton Rouge"), ("school_district_or_county", "EBR"), ("locations", "1"), ("mobile", "changes place day to day"), ("expected_tax_month", "300")];
        var page = await CounterBrowser.Read(await clerk.SubmitTo(await clerk.Page("/coding"), "form#coding", "/coding/checklist", [.. said, ("language", "es")]));
        Assert.Equal("Al empezar su negocio", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("vendedor ambulante", page.QuerySelector("section[lang=es]")!.TextContent, StringComparison.Ordinal);
        var english = await CounterBrowser.Read(await clerk.SubmitTo(await clerk.Page("/coding"), "form#coding", "/coding/checklist", [.. said, ("language", "en")]));
        Assert.Contains("Apply to the Director of Finance for the rolling-vendor license", english.QuerySelector("section[lang=en]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposed_frequencies_are_accepted_together_with_one_reason_and_an_auditor_only_reads()
    {
        foreach (var running in new[] { 1, 2 })
        {
            var account = await AccountMaker.Open(_counter.Services, AccountMaker.Facts(running), more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2024, 1, 1), null));
            await AccountMaker.Charge(_counter.Services, await new WorkingDay(_counter.Services, _counter.Clock).With<RuleBook, RuleBook>(Task.FromResult), account, "60.00", "2026-03", new DateOnly(2026, 4, 20));
        }

        Assert.Null((await (await _counter.SignInAs("auditor")).Page("/coding/frequencies")).QuerySelector("main form[method=post][action='/coding/frequencies']"));
        var clerk = await _counter.SignInAs("clerk");
        var page = await clerk.Page("/coding/frequencies");
        Assert.Contains("Oct 1, 2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(page, "main form[action='/coding/frequencies']", ("reason", "Review of September"))).StatusCode);

        var ticked = page.QuerySelectorAll("input[name=ticked]").Select(i => ("ticked", i.GetAttribute("value")!)).ToArray();
        Assert.Equal(2, ticked.Length);
        await clerk.Submit(page, "main form[action='/coding/frequencies']", [.. ticked, ("reason", "Review of September")]);
        Assert.Contains("Every account files as the rule book says.", (await clerk.Page("/coding/frequencies")).Body!.TextContent, StringComparison.Ordinal);
    }
}
