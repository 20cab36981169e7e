using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.MovedPayments;

/// <summary>From the receipt to the right account over HTTP.</summary>
public sealed class MovedPaymentPagesTests : IDisposable
{
    private readonly CounterFactory _counter = new();
    private Account _river = null!, _kettle = null!;
    private PaymentEvent _receipt = null!;

    public void Dispose() => _counter.Dispose();

    [Fact]
    public async Task The_receipt_leads_to_the_page_that_says_both_sides_before_anything_is_posted()
    {
        var clerk = await Paid("100.00", "100.00");
        var receipt = await clerk.Page("/cashiering/receipts/" + _receipt.Number);
        var page = await clerk.Page(receipt.QuerySelector("a[data-key=M]")!.GetAttribute("href")!);
        Assert.Equal("100.00", ((IHtmlInputElement)page.QuerySelector("#Form_Amount")!).Value);

        page = await clerk.Page(Choice(page, _kettle));
        var happens = page.QuerySelector("[aria-labelledby=happens]")!.TextContent;
        Assert.Contains("No late charges come back", happens, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)page.QuerySelector("input[name='Form.Targets'][type=checkbox]")!).IsChecked);

        var unexplained = await clerk.Submit(page, "main form[method=post]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Contains("Enter why the payment belongs elsewhere", (await CounterBrowser.Read(unexplained)).Body!.TextContent, StringComparison.Ordinal);
        var done = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"));
        Assert.StartsWith("/moved-payments/MP-", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var again = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"));

        Assert.Equal(done.Headers.Location, again.Headers.Location);
        Assert.Equal(1, await _counter.With<TaxCounterContext, int>(c => c.Set<MovedPayment>().CountAsync()));
        var slip = await clerk.Page(done.Headers.Location.OriginalString);
        Assert.Contains("Bayou Kettle LLC", slip.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$100.00 moved", (await clerk.Page("/cashiering/receipts/" + _receipt.Number)).QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cannot be voided", (await clerk.Page($"/cashiering/receipts/{_receipt.Number}/void")).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Above_the_limit_a_supervisor_approves_at_the_window_or_from_the_list()
    {
        var clerk = await Paid("900.00", "900.00");
        var page = await clerk.Page(Choice(await clerk.Page("/moved-payments/new?receipt=" + _receipt.Number), _kettle));
        Assert.Contains("One person may move up to $250.00.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var wrong = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"), ("Form.By", "SupervisorHere"), ("Form.UserName", "supervisor"), ("Form.Password", "wrong wrong wrong"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("the check names Bayou Kettle", (await CounterBrowser.Read(wrong)).QuerySelector("#Form_Reason")!.TextContent, StringComparison.Ordinal);
        var queued = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"), ("Form.By", "Queue"));
        var number = queued.Headers.Location!.OriginalString.Split('/')[^1];

        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Contains("Move a payment from First River Construction to Bayou Kettle LLC", (await supervisor.Page("/supervisor/approvals")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var packet = await supervisor.Page("/supervisor/moved-payments/" + number);
        var approved = await supervisor.Submit(packet, "main form[method=post]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        Assert.Equal(MovedPaymentState.Posted, (await _counter.With<TaxCounterContext, MovedPayment>(c => c.Set<MovedPayment>().SingleAsync())).State);

        var reverse = await supervisor.Page("/supervisor/moved-payments/" + number);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(reverse, "main form[method=post]", ("Form.Password", CounterFactory.Password))).StatusCode);
        await supervisor.Submit(reverse, "main form[method=post]", ("Form.Password", CounterFactory.Password), ("Form.Reason", "the stub says First River"));
        Assert.Contains("reversed", (await clerk.Page("/moved-payments/" + number)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_no_account_and_an_amount_that_is_too_much_say_what_to_do_and_an_auditor_only_reads()
    {
        var clerk = await Paid("100.00", "80.00");
        var page = await clerk.Page("/moved-payments/new?receipt=" + _receipt.Number);
        var source = ((IHtmlInputElement)page.QuerySelector("input[name='Form.Source']")!).Value;

        Assert.Contains("Enter the number of the account that the money belongs to.", (await clerk.Page($"/moved-payments/new?Form.Source={source}&Form.To=12")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("at most the $100.00", (await clerk.Page($"/moved-payments/new?Form.Source={source}&Form.Amount=100.01")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("at most the $100.00", (await clerk.Page($"/moved-payments/new?Form.Source={source}&Form.Amount=1e3")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/cashiering/receipts/R-2026-000999-9", (await clerk.Get("/moved-payments/new?receipt=R-2026-000999-9")).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _counter.SignInAs("auditor")).Get("/moved-payments/new?receipt=" + _receipt.Number)).StatusCode);
        Assert.NotNull((await (await _counter.SignInAs("auditor")).Page("/moved-payments")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_banked_payment_is_reversed_under_that_name_from_its_receipt_where_a_void_is_refused()
    {
        var day = new WorkingDay(_counter.Services, _counter.Clock);
        _river = await day.Owes("100.00");
        var drawer = await day.Opens(Acts.Clerk(9), 9);
        _receipt = await day.Takes(Acts.Clerk(9), _river, day.Check("100.00"));
        var clerk = await _counter.SignInAs("clerk");
        Assert.Null((await clerk.Page("/cashiering/receipts/" + _receipt.Number)).QuerySelector("a[data-key=R]"));
        await day.Banks(Acts.Clerk(9), Acts.Supervisor(8), Acts.Supervisor(9), drawer);

        var receipt = await clerk.Page("/cashiering/receipts/" + _receipt.Number);
        Assert.Null(receipt.QuerySelector("a[href$='/void']"));
        Assert.Contains("Reverse (already banked)", receipt.QuerySelector("a[data-key=R]")!.TextContent, StringComparison.Ordinal);
        var refused = await clerk.Page($"/cashiering/receipts/{_receipt.Number}/void");
        Assert.Contains("Reverse the payment instead", refused.QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);

        var page = await clerk.Page(refused.QuerySelector("a[data-key=R]")!.GetAttribute("href")!);
        Assert.Equal("Reverse a banked payment", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("#Form_To"));
        Assert.Contains("never as cash from a drawer", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$100.00 stays as unapplied credit of the account.", page.QuerySelector("[aria-labelledby=happens]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "paid twice"))).StatusCode);
        var done = await clerk.Submit(page, "main form[method=post]", ("Form.Reason", "paid twice"), ("Form.By", "SupervisorHere"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));

        var slip = await clerk.Page(done.Headers.Location!.OriginalString);
        Assert.StartsWith("Reversal of a banked payment MP-", slip.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$100.00 reversed", (await clerk.Page("/cashiering/receipts/" + _receipt.Number)).QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("reversed to credit", (await clerk.Page("/moved-payments")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static string Choice(IHtmlDocument page, Account to)
    {
        var source = ((IHtmlInputElement)page.QuerySelector("input[name='Form.Source']")!).Value;
        var id = ((IHtmlInputElement)page.QuerySelector("input[name='Form.Id']")!).Value;
        return $"/moved-payments/new?Form.Id={id}&Form.Source={source}&Form.To={to.Number.Digits}";
    }

    private async Task<CounterBrowser> Paid(string river, string kettle)
    {
        var day = new WorkingDay(_counter.Services, _counter.Clock);
        _river = await day.Owes(river);
        _kettle = await day.Owes(kettle, "Bayou Kettle LLC");
        await day.Opens(Acts.Clerk(9), 9);
        _receipt = await day.Takes(Acts.Clerk(9), _river, day.Check(river));
        return await _counter.SignInAs("clerk");
    }
}
