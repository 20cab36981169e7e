using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>The window as a browser sees it: a clerk signed in, with an open drawer and customers who owe.</summary>
public abstract class WindowTest : IAsyncLifetime
{
    private int _accounts;

    protected CounterFactory Counter { get; } = new();

    protected CounterBrowser Clerk { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Clerk = await Counter.SignInAs("clerk");

    public async ValueTask DisposeAsync() => await Counter.DisposeAsync();

    protected Task<Account> Owe(params Debt[] debts) => Debts.Owe(Counter.Services, ++_accounts, debts);

    protected static async Task OpenDrawer(CounterBrowser browser, int number = 3, string counted = "200.00")
    {
        ArgumentNullException.ThrowIfNull(browser);
        var page = await browser.Page("/cashiering/drawer");
        var answer = await browser.Submit(page, "main form[action$=open]", ("Form.Number", number.ToString(CultureInfo.InvariantCulture)), ("Form.StartingCash", counted));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    protected static string FormOf(Account account) => "/cashiering/payments/new?account=" + account?.Number.Digits;

    /// <summary>Types an amount and goes on to the confirm page.</summary>
    protected static async Task<IHtmlDocument> ToConfirm(CounterBrowser browser, Account account, params (string Name, string Value)[] typed)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var answer = await browser.Submit(await browser.Page(FormOf(account)), "#payment", typed);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await browser.Page(answer.Headers.Location!.OriginalString);
    }

    /// <summary>Pays with cash and gives the address of the receipt.</summary>
    protected static async Task<string> Pay(CounterBrowser browser, Account account, string amount = "")
    {
        ArgumentNullException.ThrowIfNull(browser);
        var answer = await browser.Submit(await ToConfirm(browser, account, ("Form.Amount", amount)), "#post");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    protected Task<int> Receipts() => Counter.With<TaxCounterContext, int>(c => c.Set<PaymentEvent>().CountAsync());

    protected static async Task<string> Sentence(HttpResponseMessage answer) =>
        (await CounterBrowser.Read(answer)).QuerySelector("[data-refusal]")?.TextContent.Trim() ?? "";
}
