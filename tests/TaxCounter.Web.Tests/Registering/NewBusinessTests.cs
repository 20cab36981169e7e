using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Registering;

/// <summary>A business registers over HTTP, on Sep 15, 2026: what is shown is what is registered, and everything typed stays.</summary>
public sealed class NewBusinessTests : IAsyncDisposable
{
    private static readonly (string, string)[] _shop =
    [
        ("Form.LegalName", "Lucky Gifts LLC"), ("Form.TaxId", "72-3455413"), ("Form.Street", "13551 Hooper Rd"), ("Form.City", "Central"), ("Form.Zip", "70818"), ("Form.Phone", "225 555 0101"),
        ("Form.People[0].Role", "Owner"), ("Form.People[0].Name", "M. Hebert"), ("Form.Facts[organization]", "LLC"), ("Form.OpenedOn", "2026-09-15"), ("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"),
    ];

    private readonly CounterFactory _counter = new();

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task From_the_first_question_to_the_license_with_the_coding_shown_before_it_is_recorded()
    {
        var clerk = await _counter.SignInAs("clerk");
        var shown = await Shown(clerk, _shop);
        Assert.Contains("1703", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Register it", shown.QuerySelector("main form button")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/registering/REG-2026-000001-1")).StatusCode);

        var registered = await clerk.Submit(shown, "main form");
        Assert.StartsWith("/licenses/LIC-2026-000001-", registered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var license = await clerk.Page(registered.Headers.Location.OriginalString);
        Assert.Contains("$25.00", license.Body!.TextContent, StringComparison.Ordinal);
        var account = await clerk.Page(license.QuerySelector(".who a[href^='/accounts/']")!.GetAttribute("href")!);
        Assert.Contains("location 1703", account.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        var registration = await clerk.Page(account.QuerySelector(".rail a[href^='/registering/REG']")!.GetAttribute("href")!);
        Assert.Contains("459420", registration.Body!.TextContent, StringComparison.Ordinal);

        // The same form again, by Back and Enter.
        Assert.Equal(registered.Headers.Location.OriginalString, (await clerk.Submit(shown, "main form")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_answer_that_changes_the_coding_is_shown_again_before_anything_is_registered()
    {
        var clerk = await _counter.SignInAs("clerk");
        var shown = await Shown(clerk, _shop);
        var again = await clerk.Submit(shown, "main form", ("municipality", "Baton Rouge"), ("school_district_or_county", "EBR"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("1701", (await CounterBrowser.Read(again)).QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taxpayer_that_is_here_already_is_shown_and_registered_again_only_with_a_word_on_why()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(taxpayer: "Lucky Gifts LLC", trade: "", street: "3959 Essen Ln"), "723455413");
        var clerk = await _counter.SignInAs("clerk");
        var shown = await Shown(clerk, _shop);
        Assert.Contains("Looks alike", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("723455413", shown.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        var refused = await clerk.Submit(shown, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(await CounterBrowser.Read(refused), "main form", ("Form.Settled", "A second shop of the same company."))).StatusCode);
    }

    [Fact]
    public async Task A_code_decided_otherwise_needs_a_reason_and_a_supervisor_sees_it()
    {
        var clerk = await _counter.SignInAs("clerk");
        var shown = await Shown(clerk, _shop);
        var refused = await clerk.Submit(shown, "main form", ("Form.Override[frequency]", "quarterly"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await CounterBrowser.Read(refused);
        Assert.Equal("quarterly", ((IHtmlInputElement)page.QuerySelector("[name='Form.Override[frequency]']")!).Value);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(page, "main form", ("Form.OverrideReason", "Twenty dollars a month at most."))).StatusCode);
        Assert.Contains("Twenty dollars a month at most.", (await (await _counter.SignInAs("supervisor")).Page("/registering")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_said_at_once()
    {
        var clerk = await _counter.SignInAs("clerk");
        var refused = await clerk.Submit(await clerk.Page("/registering/new"), "main form", ("Form.Street", "PO Box 9"), ("Form.City", "Central"), ("sells", "gift shop"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(6, (await CounterBrowser.Read(refused)).QuerySelectorAll("main .usa-error-message").Length);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("auditor")).Get("/registering/new")).StatusCode);
    }

    [Fact]
    public async Task The_buyer_of_a_business_begins_with_the_seller_the_place_and_what_is_to_be_withheld()
    {
        var seller = await AccountMaker.Open(_counter.Services, AccountMaker.Facts());
        await AccountMaker.Charge(_counter.Services, await _counter.With<RuleBook, RuleBook>(Task.FromResult), seller, "911.20", "2026-06", new DateOnly(2026, 7, 20));
        var form = await (await _counter.SignInAs("clerk")).Page($"/registering/new?previous={seller.Number}");
        Assert.Equal(seller.TaxpayerName, ((IHtmlInputElement)form.QuerySelector("[name='Form.PreviousName']")!).Value);
        Assert.Equal(seller.Location.Street, ((IHtmlInputElement)form.QuerySelector("[name='Form.Street']")!).Value);
        Assert.Contains("To withhold: $1,0", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> Shown(CounterBrowser clerk, (string, string)[] typed)
    {
        var answer = await clerk.Submit(await clerk.Page("/registering/new"), "main form", typed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await CounterBrowser.Read(answer);
    }
}
