using System.Net;
using AngleSharp.Html.Dom;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Authorizations;

/// <summary>A power of attorney over HTTP: taken with its scan, shown on the account in one sentence, chosen when its representative asks, revoked.</summary>
public sealed class AuthorizationPagesTests : IAsyncLifetime
{
    private const string Says = "Jane Poe (CPA) may be told and speak for them, only for Sales from 2026-01-01 to 2026-12-31; may not sign for them or receive a refund.";
    private readonly CounterFactory _counter = new();
    private CounterBrowser _clerk = null!;
    private Account _account = null!;

    public async ValueTask InitializeAsync()
    {
        _account = await Debts.Owe(_counter.Services, 11, Debts.Sales);
        _clerk = await _counter.SignInAs("clerk");
    }

    public async ValueTask DisposeAsync()
    {
        await _counter.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private string Account => $"/accounts/{_account.Number}";

    private string Here => Account + "/authorizations";

    [Fact]
    public async Task A_power_of_attorney_is_taken_with_its_scan_stands_on_the_account_and_its_representative_is_told_of_it_only()
    {
        var empty = await _clerk.Page(Here);
        Assert.Contains("No authorization is on file.", Text(empty, "main"), StringComparison.Ordinal);
        Assert.Contains("R.S. 47:1508(B)(1)", Text(empty, "section[aria-labelledby=may-know]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Send()).StatusCode);
        Assert.Contains(Says, Text(await _clerk.Page(Account), "main"), StringComparison.Ordinal);
        var scan = await _clerk.Get((await _clerk.Page(Here)).QuerySelector("a[href$='/scan']")!.GetAttribute("href")!);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (scan.StatusCode, scan.Content.Headers.ContentType?.MediaType));

        var asks = await Search();
        Assert.Equal(["the taxpayer, an owner, an officer on file", "Jane Poe, CPA: power of attorney"], asks.QuerySelectorAll("#speaks-by option").Select(o => o.TextContent));
        await _clerk.Submit(asks, "#who form", ("Form.Answer", "photo-id right"), ("Form.Authorization", asks.QuerySelectorAll("#speaks-by option")[1].GetAttribute("value")!));
        Assert.Contains("They speak by an authorization." + Says + " Say nothing of other taxes or periods.", Text(await _clerk.Page(Account), "main"), StringComparison.Ordinal);

        var revoke = await _clerk.Submit(await _clerk.Page(Here), "form[action$=revoke]", ("Revoke.Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, revoke.StatusCode);
        await _clerk.Submit(await _clerk.Page(Here), "form[action$=revoke]", ("Revoke.Reason", "the owner, by letter"));
        Assert.Contains("the owner, by letter", Text(await _clerk.Page(Here), "section[aria-labelledby=over]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Jane Poe (CPA) may be told", Text(await (await _counter.SignInAs("clerk2")).Page(Account), "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_at_its_field_and_nothing_typed_is_lost()
    {
        var refused = await CounterBrowser.Read(await Send(representative: "", purpose: "the audit"));
        Assert.Contains("Enter the representative’s name", Text(refused, "#Form_Representative-wrong"), StringComparison.Ordinal);
        Assert.Equal("the audit", refused.QuerySelector("#Form_Purpose")!.GetAttribute("value"));
        Assert.NotNull(refused.QuerySelector("#tax-sales[checked]"));
        var noFile = await CounterBrowser.Read(await Send(withFile: false));
        Assert.Contains("Choose the scan of the signed form.", Text(noFile, "main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("auditor")).Submit(await _clerk.Page(Here), "form[aria-labelledby=new]")).StatusCode);
    }

    private async Task<HttpResponseMessage> Send(string representative = "Jane Poe", string purpose = "", bool withFile = true)
    {
        var page = await _clerk.Page(Here);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in new[]
        {
            ("FormToken", page.QuerySelector("form[aria-labelledby=new] input[name=FormToken]")!.GetAttribute("value")!), ("Form.Id", page.QuerySelector("input[name='Form.Id']")!.GetAttribute("value")!),
            ("Form.Paper", "PowerOfAttorney"), ("Form.Kind", "Accountant"), ("Form.Representative", representative), ("Form.TaxTypes", "sales"), ("Form.From", "2026-01-01"), ("Form.To", "2026-12-31"),
            ("Form.Purpose", purpose), ("Form.See", "true"), ("Form.Speak", "true"), ("Form.SignedOn", "2026-09-01"),
        })
        {
            content.Add(new StringContent(value), name);
        }

        if (withFile)
        {
            content.Add(new ByteArrayContent(Papers.Pdf), "Form.File", "power of attorney.pdf");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Here) { Content = content };
        request.Headers.Referrer = new Uri("https://localhost" + Here);
        return await _clerk.Send(request);
    }

    private async Task<IHtmlDocument> Search() =>
        await _clerk.Page((await _clerk.Submit(await _clerk.Page("/search"), "form[aria-label='Search again']", ("Q", _account.Number.Digits))).Headers.Location!.OriginalString);

    private static string Text(IHtmlDocument page, string selector) => string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
