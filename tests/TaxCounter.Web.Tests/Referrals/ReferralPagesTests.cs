using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Referrals;

/// <summary>A referral on screen: from the account to a supervisor, back to the clerk, kept for the next, made an article.</summary>
public sealed class ReferralPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private CounterBrowser _clerk = null!;

    public async ValueTask InitializeAsync() => _clerk = await _office.SignInAs("clerk");

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task From_the_account_to_the_answer_and_the_article()
    {
        var account = await Debts.Owe(_office.Services, 11, Debts.Sales);
        var page = await _clerk.Page($"/accounts/{account.Number}");
        var form = await _clerk.Page(page.QuerySelector("a[href^='/referrals/new']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Submit(form, "main form")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _clerk.Submit(form, "main form", ("Form.To", "Colleague"), ("Form.Question", "q"), ("Form.Tried", "t"))).StatusCode);
        var sent = await _clerk.Submit(form, "main form", ("Form.To", "Supervisors"), ("Form.Question", "Is a food truck one location?"), ("Form.Tried", "R.S. 47:341 names none."), ("Form.Waits", "true"));
        var url = sent.Headers.Location!.OriginalString;
        Assert.Contains("waits for a supervisor", (await _clerk.Page(url)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var supervisor = await _office.SignInAs("supervisor");
        var start = await supervisor.Page("/");
        Assert.Contains("Is a food truck one location?", start.QuerySelector("[data-work=ReferredToMe]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("customer waits", (await supervisor.Page("/referrals")).QuerySelector("[aria-labelledby=referred-to-you]")!.TextContent, StringComparison.Ordinal);
        await supervisor.Submit(await supervisor.Page(url), "form[action$=accept]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(await supervisor.Page(url), "form[action$=answer]")).StatusCode);
        await supervisor.Submit(await supervisor.Page(url), "form[action$=answer]", ("Form.Answer", "One: where it is garaged."));

        Assert.Contains("One: where it is garaged.", (await _clerk.Page("/")).QuerySelector("[data-work=Answered]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("One: where it is garaged.", (await _clerk.Page($"/accounts/{account.Number}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _clerk.Page(url)).QuerySelector("form[action='/knowledge/-/new/preview']"));
        var draft = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page(url), "form[action='/knowledge/-/new/preview']"));
        Assert.Contains("title: Is a food truck one location?", draft.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var proposed = await supervisor.Submit(draft, "#article", ("Form.Article", "food-truck-one-location"));
        Assert.StartsWith("/knowledge/drafts/", proposed.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }
}
