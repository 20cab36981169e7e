using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Adjustments;

/// <summary>An adjustment over HTTP, from the account to the posting and the printed form, on Sep 15, 2026.</summary>
public sealed class AdjustmentPagesTests : TrustTest
{
    private static readonly Debt _sewer = new("sewer", "2023-05", new DateOnly(2023, 6, 20), new Domain.Kernel.Money(5099));

    [Fact]
    public async Task A_sewer_account_is_reviewed_posted_by_the_clerk_and_its_form_printed()
    {
        var account = await Debts.Owe(Counter.Services, 76, _sewer);
        var reasons = await Clerk.Page("/adjustments/new?account=" + account.Number);
        var form = await Clerk.Page(reasons.QuerySelectorAll("nav.rail a").Single(a => a.TextContent.Contains("Sewer average review", StringComparison.Ordinal)).GetAttribute("href")!);

        var few = await Clerk.Submit(form, "#request", ("Form.Readings", "7.9 8.1"), ("Form.Answers[months]", "Nov to Apr"), ("Form.Statement", "Lower."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, few.StatusCode);
        Assert.Contains("Enter 6 monthly readings", (await CounterBrowser.Read(few)).Body!.TextContent, StringComparison.Ordinal);

        var saved = await Clerk.Submit(form, "#request", ("Form.Readings", "7.9 8.1 7.4 7.7 7.6 7.5"), ("Form.Answers[months]", "Nov to Apr"), ("Form.Statement", "The latest average is lower."));
        var url = saved.Headers.Location!.OriginalString;
        var page = await Clerk.Page(url);
        Assert.Contains("45.24", page.QuerySelector("#worksheet-head")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["yes", "yes", "yes"], page.QuerySelectorAll("dl.facts dd [usa-tag], dl.facts dd .usa-tag").Take(3).Select(t => t.TextContent));

        await Clerk.Submit(await Clerk.Page(url + "/post"), "main form");
        Assert.Contains("posted", (await Clerk.Page(url)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var paper = (await Clerk.Page(url + "/form")).QuerySelector(".adjustment-form")!.TextContent;
        Assert.All(new[] { "50.99", "45.24", "−5.75", "brla.gov, FAQ 367 (2023)", "not needed up to $250.00" }, text => Assert.Contains(text, paper, StringComparison.Ordinal));
        Assert.Contains("Adjustment ADJ-2026-", (await Clerk.Page("/accounts/" + account.Number)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_the_limit_it_waits_for_a_supervisor_who_did_not_prepare_it()
    {
        var url = await Submitted();
        var supervisor = await Counter.SignInAs("supervisor");
        var packet = (await supervisor.Page("/supervisor/approvals")).QuerySelector("td a[data-line]")!.GetAttribute("href")!;
        Assert.Equal("/supervisor" + url, packet);
        Assert.Equal(HttpStatusCode.Forbidden, (await Clerk.Get(packet)).StatusCode);

        var nothing = await supervisor.Submit(await supervisor.Page(packet), "form[action*=decide]", ("Form.Choice", "Deny"), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        var decided = await supervisor.Submit(await supervisor.Page(packet), "form[action*=decide]", ("Form.Choice", "Approve"), ("Form.Reason", "The return shows it."), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("posted", (await Clerk.Page(url)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_its_number_and_nothing_is_posted_above_the_limit_by_one_person()
    {
        var url = await Submitted();
        var number = url.Split('/')[^1];
        var found = await Clerk.Submit(await Clerk.Page("/"), "form[action='/search']", ("Q", number.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.Equal(url, found.Headers.Location!.OriginalString);
        Assert.Null((await Clerk.Page(url)).QuerySelector($"a[href='{url}/post']"));
    }

    [Fact]
    public async Task The_only_period_is_ticked_its_key_leads_to_its_amount_and_what_goes_into_the_letter_names_its_language()
    {
        var account = await Debts.Owe(Counter.Services, 76, Debts.Sales);
        await Counter.With<TaxCounterContext, int>(c => c.Set<Account>().ExecuteUpdateAsync(s => s.SetProperty(a => a.Language, "es")));

        var form = await Clerk.Page($"/adjustments/new?account={account.Number}&reason=wrong-frequency");

        var tick = form.QuerySelector("#tick-0")!;
        Assert.Equal((true, null), (tick.HasAttribute("checked"), tick.GetAttribute("data-key")));
        Assert.Equal("1", form.QuerySelector("[name='Form.Periods[0].Amount']")!.GetAttribute("data-key"));
        Assert.Contains("goes into the Spanish letter", form.QuerySelector("#Form_Statement-hint")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector("#Form_Statement-language[hx-post='/correspondence/language']"));
    }

    private async Task<string> Submitted()
    {
        var account = await Debts.Owe(Counter.Services, 76, Debts.Sales);
        var form = await Clerk.Page($"/adjustments/new?account={account.Number}&reason=wrong-frequency");
        var saved = await Clerk.Submit(form, "#request", ("Form.Periods[0].Amount", "500.00"), ("Form.Answers[frequency]", "Quarterly, charged monthly"), ("Form.Statement", "It files by quarter."));
        var url = saved.Headers.Location!.OriginalString;
        Assert.Contains("need a supervisor who did not prepare them", (await Clerk.Page(url)).Body!.TextContent, StringComparison.Ordinal);
        await Clerk.Submit(await Clerk.Page(url + "/submit"), "main form");
        return url;
    }
}
