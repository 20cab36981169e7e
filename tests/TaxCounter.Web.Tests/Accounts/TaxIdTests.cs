using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

public sealed class TaxIdTests : IDisposable
{
    private const string Url = "/accounts/0102000080/tax-id";
    private const string Form = "main form[method=post]";
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task It_is_shown_once_with_a_reason_and_the_own_password_and_stands_on_record()
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413");
        var supervisor = await _counter.SignInAs("supervisor");

        var shown = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page(Url), Form, ("Form.Reason", "Asked by the IRS"), ("Form.Password", CounterFactory.Password)));

        Assert.Equal("72-3455413", shown.QuerySelector("[data-tax-id]")!.TextContent);
        Assert.Null((await supervisor.Page(Url)).QuerySelector("[data-tax-id]"));
        var entry = Assert.Single(await Entries());
        Assert.Equal(("Supervisor 1", "Asked by the IRS", "0102000080"), (entry.Name, entry.Reason, entry.AccountNumber));
    }

    [Theory]
    [InlineData("", CounterFactory.Password)]
    [InlineData("Asked by the IRS", "")]
    [InlineData("Asked by the IRS", "not the password at all")]
    [InlineData("Card 4111 1111 1111 1111", CounterFactory.Password)]
    public async Task Without_reason_or_password_nothing_is_shown(string reason, string password)
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413");
        var supervisor = await _counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page(Url), Form, ("Form.Reason", reason), ("Form.Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("3455413", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await Entries());
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Nobody_but_a_supervisor_may(string userName)
    {
        await AccountMaker.Open(_counter.Services, AccountMaker.Facts(), "723455413");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs(userName)).Get(Url)).StatusCode);
    }

    private Task<List<AuditEntry>> Entries() => _counter.With<TaxCounterContext, List<AuditEntry>>(c => c.Set<AuditEntry>().Where(e => e.What == "accounts.tax-id-reveal").ToListAsync());
}
