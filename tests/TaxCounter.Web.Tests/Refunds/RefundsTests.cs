using System.Net;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Refunds;

/// <summary>A refund over HTTP, as the people of the office work it: 862.50 is paid for 100.00, and 762.50 is claimed back.</summary>
public sealed class RefundsTests : IDisposable
{
    private readonly CounterFactory _counter = new();
    private Account _account = null!;

    public void Dispose() => _counter.Dispose();

    private WorkingDay Day => field ??= new(_counter.Services, _counter.Clock);

    [Fact]
    public async Task A_credit_is_claimed_recommended_approved_sent_to_finance_and_paid_by_different_people()
    {
        var (clerk, url) = await Claimed();
        Assert.Contains("claimed", (await clerk.Page("/accounts/" + _account.Number)).QuerySelector($".usa-alert a[href='{url}']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await clerk.Submit(await clerk.Page(url + "/recommend"), "main form", ("Form.Reason", "The check was larger than the bill."));
        var number = url.Split('/')[^1];
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/supervisor/refunds/" + number)).StatusCode);

        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Contains(number, (await supervisor.Page("/supervisor/approvals")).Body!.TextContent, StringComparison.Ordinal);
        var packet = await supervisor.Page("/supervisor/refunds/" + number);
        Assert.Contains("762.50", packet.QuerySelector(".choices")!.TextContent, StringComparison.Ordinal);
        var decided = await supervisor.Submit(packet, "main form[aria-label=Decide]", ("Form.Choice", "Approve"), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("another supervisor", (await supervisor.Page(url)).QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await supervisor.Page("/refunds/files")).QuerySelector("main form button"));

        var second = await _counter.SignInAs("supervisor2");
        var files = await second.Page("/refunds/files");
        var made = await second.Submit(files, "main form");
        var again = await second.Submit(files, "main form");
        Assert.Equal(made.Headers.Location, again.Headers.Location);
        var csv = await (await second.Get(made.Headers.Location!.OriginalString + "/csv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith(",1,762.50,1\r\n", csv, StringComparison.Ordinal);

        var unsaid = await clerk.Submit(await clerk.Page(url + "/paid"), "main form", ("Form.Reference", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        await clerk.Submit(await clerk.Page(url + "/paid"), "main form", ("Form.Reference", "10442"));
        Assert.Contains("was paid on", (await clerk.Page(url)).QuerySelector(".who .meta")!.TextContent, StringComparison.Ordinal);
        var found = await clerk.Submit(await clerk.Page("/"), "form[action='/search']", ("Q", number));
        Assert.Equal(url, found.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_missing_in_a_claim_is_said_beside_its_field_and_the_form_keeps_what_was_typed()
    {
        var clerk = await Overpaid();
        var refused = await clerk.Submit(await clerk.Page(await New(clerk)), "main form", ("Form.Statement", "Paid twice"), ("Form.SignedBy", ""), ("Form.Capacity", "owner"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await CounterBrowser.Read(refused);
        Assert.Contains("Enter who signed the claim.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Paid twice", page.QuerySelector("textarea[name='Form.Statement']")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_claim_form_prints_and_an_auditor_reads_and_changes_nothing()
    {
        var (_, url) = await Claimed();
        var auditor = await _counter.SignInAs("auditor");

        Assert.Contains("I swear that what this claim says is true", (await auditor.Page(url + "/form")).QuerySelector(".letter")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get(url + "/recommend")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get("/refunds/new")).StatusCode);
        Assert.Null((await auditor.Page("/refunds/files")).QuerySelector("main form"));
    }

    private async Task<(CounterBrowser Clerk, string Url)> Claimed()
    {
        var clerk = await Overpaid();
        var done = await clerk.Submit(await clerk.Page(await New(clerk)), "main form",
            ("Form.Statement", "The check was too large."), ("Form.SignedBy", "R. Hebert"), ("Form.Capacity", "owner"), ("Form.SwornBefore", "M. Fontenot, notary"), ("Form.SwornOn", Day.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return (clerk, done.Headers.Location!.OriginalString);
    }

    private async Task<CounterBrowser> Overpaid()
    {
        _account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(9), 9);
        Assert.IsType<PaymentEvent>(await Day.Takes(Acts.Clerk(9), _account, Day.Check("862.50")));
        return await _counter.SignInAs("clerk");
    }

    private async Task<string> New(CounterBrowser clerk)
    {
        var credit = (await clerk.Page("/accounts/" + _account.Number)).QuerySelector(".rail a[href^='/off-accounts/']")!.GetAttribute("href")!;
        return (await clerk.Page(credit)).QuerySelector("a[data-key=R]")!.GetAttribute("href")!;
    }
}
