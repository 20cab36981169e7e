using System.Net;
using AngleSharp.Dom;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Supervisor;

/// <summary>A supervisor's queue over HTTP: what waits, deciding it with one's own password, and never one's own.</summary>
public sealed class SupervisorPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private WorkingDay _day = null!;
    private StaffMember _clerk = null!;
    private StaffMember _supervisor = null!;

    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_office.Services, _office.Clock);
        _clerk = await Member("clerk");
        _supervisor = await Member("supervisor");
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_void_is_approved_with_ones_own_password_and_the_next_item_opens()
    {
        var drawer = await _day.Opens(_clerk, 1);
        var paymentEvent = await _day.Takes(_clerk, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(_clerk, paymentEvent, "paid for the wrong account");
        var second = await Counted("clerk2", 2);
        var browser = await _office.SignInAs("supervisor");

        var queue = await browser.Page("/supervisor/approvals");
        Assert.Equal(2, queue.QuerySelectorAll("[data-line]").Length);
        Assert.Contains("2 approvals", queue.QuerySelector(".bar-chips")!.TextContent, StringComparison.Ordinal);
        var page = await browser.Page($"/supervisor/voids/{paymentEvent.Number}");
        Assert.Contains("paid for the wrong account", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("80.00", page.QuerySelector("table.figures")!.TextContent, StringComparison.Ordinal);

        var wrong = await browser.Submit(page, "form[action$=approve]", ("Form.Password", "not my password at all"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(ReceiptState.VoidRequested, await State(paymentEvent));

        var done = await browser.Submit(page, "form[action$=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal($"/supervisor/drawers/{second.Id.Value}", done.Headers.Location!.OriginalString);
        Assert.Equal(ReceiptState.Voided, await State(paymentEvent));
        Assert.Equal(1, drawer.Number);
    }

    [Fact]
    public async Task A_refused_void_needs_a_reason_and_leaves_the_receipt_good()
    {
        await _day.Opens(_clerk, 1);
        var paymentEvent = await _day.Takes(_clerk, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(_clerk, paymentEvent);
        var browser = await _office.SignInAs("supervisor");
        var page = await browser.Page($"/supervisor/voids/{paymentEvent.Number}");
        var token = ("FormToken", Token(page));

        var without = await browser.Post($"/supervisor/voids/{paymentEvent.Number}/deny", token, ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        var card = await browser.Post($"/supervisor/voids/{paymentEvent.Number}/deny", token, ("Form.Password", CounterFactory.Password), ("Form.Reason", "card 4111 1111 1111 1111"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, card.StatusCode);
        var done = await browser.Post($"/supervisor/voids/{paymentEvent.Number}/deny", token, ("Form.Password", CounterFactory.Password), ("Form.Reason", "the account was right"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(ReceiptState.Issued, await State(paymentEvent));
    }

    [Fact]
    public async Task A_supervisor_who_asked_for_the_void_or_took_the_money_is_refused_when_posting_the_form_directly()
    {
        await _day.Opens(_supervisor, 1);
        var own = await _day.Takes(_supervisor, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(_clerk, own);
        await _day.Opens(_clerk, 2);
        var asked = await _day.Takes(_clerk, await _day.Owes("50.00"), WorkingDay.Cash("50.00"));
        await _day.AsksToVoid(_supervisor, asked);
        var browser = await _office.SignInAs("supervisor");
        var token = ("FormToken", Token(await browser.Page("/supervisor/approvals")));

        foreach (var paymentEvent in new[] { own, asked })
        {
            var answer = await browser.Post($"/supervisor/voids/{paymentEvent.Number}/approve", token, ("Form.Password", CounterFactory.Password), ("Form.DecidedByPerson", "E-202"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("second person", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(ReceiptState.VoidRequested, await State(paymentEvent));
        }
    }

    [Fact]
    public async Task A_counted_drawer_is_accepted_by_a_supervisor_but_not_by_who_kept_it()
    {
        var own = await _day.Opens(_supervisor, 1);
        await _day.Counts(_supervisor, own);
        var other = await Counted("clerk2", 2, "-3.00");
        var browser = await _office.SignInAs("supervisor");

        var page = await browser.Page($"/supervisor/drawers/{other.Id.Value}");
        Assert.Contains("a bill stuck to another", page.Body!.TextContent, StringComparison.Ordinal);
        var token = ("FormToken", Token(page));
        var mine = await browser.Post($"/supervisor/drawers/{own.Id.Value}/accept", token, ("Form.Password", CounterFactory.Password), ("State", "Accepted"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mine.StatusCode);
        var theirs = await browser.Post($"/supervisor/drawers/{other.Id.Value}/accept", token, ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, theirs.StatusCode);

        var drawers = await _day.With<IBusinessDaySearch, IReadOnlyList<DrawerOfDay>>(r => r.Drawers(_day.Today));
        Assert.Equal([DrawerState.Balanced, DrawerState.Accepted], drawers.Select(d => d.Drawer.State));
    }

    [Fact]
    public async Task The_live_list_flags_a_drawer_above_the_cash_limit()
    {
        await _day.Opens(_clerk, 1);
        await _day.Takes(_clerk, await _day.Owes("90000.00"), WorkingDay.Cash("90000.00"));
        await _day.Opens(await Member("clerk2"), 2);
        var browser = await _office.SignInAs("auditor");

        var page = await browser.Page("/supervisor/drawers");
        Assert.Single(page.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("above the limit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clerk_and_an_administrator_see_no_queue_and_an_auditor_accepts_no_drawer()
    {
        var drawer = await Counted("clerk2", 2);
        foreach (var who in new[] { "clerk", "admin" })
        {
            var browser = await _office.SignInAs(who);
            foreach (var url in new[] { "/supervisor/approvals", "/supervisor/drawers", $"/supervisor/drawers/{drawer.Id.Value}", "/cashiering/days" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(url)).StatusCode);
            }
        }

        var auditor = await _office.SignInAs("auditor");
        var page = await auditor.Page($"/supervisor/drawers/{drawer.Id.Value}");
        Assert.Null(page.QuerySelector("form[action$=accept]"));
        var posted = await auditor.Post($"/supervisor/drawers/{drawer.Id.Value}/accept", ("FormToken", Token(page)), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _office.SignInAs("supervisor")).Get("/supervisor/voids/R-2026-000001-1")).StatusCode);
    }

    private async Task<Drawer> Counted(string userName, int number, string difference = "0.00")
    {
        var clerk = await Member(userName);
        return await _day.Counts(clerk, await _day.Opens(clerk, number), difference);
    }

    private async Task<StaffMember> Member(string userName) =>
        (await _office.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;

    private async Task<ReceiptState> State(PaymentEvent paymentEvent) => (await _day.With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Id)))!.State;

    private static string Token(IDocument page) => page.QuerySelector("input[name=FormToken]")!.GetAttribute("value")!;
}
