using System.Net;
using AngleSharp.Dom;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Staff;

/// <summary>A clerk decides for a supervisor who is away, over HTTP: from naming to the last day, each page for each role.</summary>
public sealed class DelegationPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _counter = new();
    private WorkingDay _day = null!;
    private StaffMember _clerk = null!;
    private StaffMember _delegate = null!;
    private StaffMember _away = null!;

    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        _clerk = await Member("clerk");
        _delegate = await Member("clerk2");
        _away = await Member("supervisor");
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task A_named_clerk_opens_nothing_until_a_third_person_has_approved()
    {
        var supervisor = await _counter.SignInAs("supervisor");
        Assert.Equal(HttpStatusCode.Redirect, (await Name(supervisor, 0, 3)).StatusCode);
        var url = (await supervisor.Page("/staff/delegations")).QuerySelector("a[data-line]")!.GetAttribute("href")!;
        var clerk = await _counter.SignInAs("clerk2");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/supervisor/approvals")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get(url)).StatusCode);

        var own = await Decide(supervisor, url);
        Assert.Contains("third person", (await CounterBrowser.Read(own)).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
        var second = await _counter.SignInAs("supervisor2");
        Assert.Contains("Clerk 2 decides for Supervisor 1", (await second.Page("/supervisor/approvals")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/supervisor/approvals", (await Decide(second, url)).Headers.Location?.OriginalString);

        var bar = (await clerk.Page("/supervisor/approvals")).QuerySelector(".bar-chips")!.TextContent;
        Assert.Contains("deciding for Supervisor 1 until Sep 18", bar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.Forbidden)]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(2, HttpStatusCode.OK)]
    [InlineData(3, HttpStatusCode.Forbidden)]
    public async Task On_the_days_and_on_no_other_the_inbox_opens(int day, HttpStatusCode status)
    {
        await Confirmed(1, 3);
        _counter.Clock.Advance(TimeSpan.FromDays(1 + day));
        var clerk = await _counter.SignInAs("clerk2");

        Assert.Equal(status, (await clerk.Get("/supervisor/approvals")).StatusCode);
        Assert.Equal(status, (await clerk.Get("/supervisor/drawers")).StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, (await clerk.Page("/")).QuerySelector(".rail")!.TextContent.Contains("Approvals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_midnight_of_the_office_the_last_day_is_over_for_an_open_session_too()
    {
        await Confirmed(0, 0);
        var clerk = await _counter.SignInAs("clerk2");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/supervisor/approvals")).StatusCode);

        _counter.Clock.Set(new DateTimeOffset(2026, 9, 16, 5, 0, 1, TimeSpan.Zero)); // one second past midnight in Baton Rouge

        var later = await _counter.SignInAs("clerk2");
        Assert.Equal(HttpStatusCode.Forbidden, (await later.Get("/supervisor/approvals")).StatusCode);
    }

    [Fact]
    public async Task A_void_decided_by_the_delegate_says_for_whom_on_the_page_and_on_the_record()
    {
        await Confirmed(0, 3);
        var paymentEvent = await Asked(_clerk, _clerk, 1);
        var clerk = await _counter.SignInAs("clerk2");
        var page = await clerk.Page($"/supervisor/voids/{paymentEvent.Number}");
        Assert.Contains("You decide this for Supervisor 1", page.QuerySelector("form[action$=approve]")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("/supervisor/approvals", (await Approve(clerk, paymentEvent)).Headers.Location?.OriginalString);

        var decided = (await _day.With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Id)))!.Void!;
        Assert.Equal(("E-102", "Clerk 2 for Supervisor 1"), (decided.Decided!.Person, decided.Decided.Name));
        var auditor = await _counter.SignInAs("auditor");
        Assert.Contains("Clerk 2 for Supervisor 1", (await auditor.Page($"/audit?Subject={paymentEvent.Number}&What=cashiering.void-approve")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var list = (await auditor.Page("/staff/delegations")).QuerySelector("a[data-line]")!.GetAttribute("href")!;
        Assert.Contains(paymentEvent.Number.ToString(), (await auditor.Page(list)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_one_away_or_the_delegate_prepared_is_refused_when_posting_the_form_directly()
    {
        await Confirmed(0, 3);
        var theirs = await Asked(_away, _clerk, 1);
        var own = await Asked(_delegate, _clerk, 2);
        var clerk = await _counter.SignInAs("clerk2");
        Assert.Equal(2, (await clerk.Page("/supervisor/approvals")).QuerySelectorAll("tbody .usa-tag--neutral").Length);

        foreach (var (paymentEvent, says) in new[] { (theirs, "Supervisor 1, for whom you decide"), (own, "You cannot approve your own request") })
        {
            var answer = await Approve(clerk, paymentEvent);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(says, (await CounterBrowser.Read(answer)).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(ReceiptState.VoidRequested, (await _day.With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Id)))!.State);
        }
    }

    [Fact]
    public async Task What_does_not_go_along_stays_shut()
    {
        await Confirmed(0, 3);
        var clerk = await _counter.SignInAs("clerk2");
        var token = ("FormToken", Token(await clerk.Page("/supervisor/approvals")));

        foreach (var url in new[] { "/staff/role-grants", "/audit", "/rule-books/changes/new?topic=counter/drawer-cash-limit", $"/supervisor/rule-changes/{Guid.NewGuid()}" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get(url)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Post("/staff/delegations", token, ("Form.Holder", _clerk.Id.Value.ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Post($"/staff/delegations/{Guid.NewGuid()}/approve", token)).StatusCode);
    }

    [Fact]
    public async Task Ended_by_the_delegate_it_is_over_with_the_next_request_and_the_supervisor_shut_ends_it_too()
    {
        var url = await Confirmed(0, 3);
        var clerk = await _counter.SignInAs("clerk2");
        await clerk.Page("/supervisor/approvals");
        var page = await clerk.Page(url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.Submit(page, "form[action$=end]")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Submit(page, "form[action$=end]", ("Ending.Reason", "ill myself"))).StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/supervisor/approvals")).StatusCode);
        Assert.Contains("ill myself", (await clerk.Page(url)).Body!.TextContent, StringComparison.Ordinal);
        await Confirmed(0, 3);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get("/supervisor/approvals")).StatusCode);
        var admin = await Member("admin");
        Assert.Null((await _day.With<IUserAccounts, Result<StaffMember>>(p => p.DisableAsync(_away.Id, _day.Act(admin, "left the office")))).Refusal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/supervisor/approvals")).StatusCode);
    }

    [Fact]
    public async Task Each_role_sees_what_is_theirs()
    {
        var url = await Confirmed(0, 3);
        foreach (var (who, form, sees) in new[] { ("clerk", false, false), ("clerk2", false, true), ("supervisor2", true, true), ("auditor", false, true), ("admin", false, true) })
        {
            var browser = await _counter.SignInAs(who);
            var page = await browser.Page("/staff/delegations");
            Assert.Equal(form, page.QuerySelector("form[action='/staff/delegations']") is not null);
            Assert.Equal(sees, page.QuerySelector($"a[href='{url}']") is not null);
            Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await browser.Get(url)).StatusCode);
            Assert.Equal(who == "clerk2", sees && (await browser.Page(url)).QuerySelector("form[action$=end]") is not null);
        }
    }

    [Fact]
    public async Task A_form_that_is_refused_keeps_what_was_typed_and_says_it_at_the_field()
    {
        var supervisor = await _counter.SignInAs("supervisor");

        var wrong = await CounterBrowser.Read(await Name(supervisor, -1, 3));
        Assert.Contains("is in the past", wrong.QuerySelector("#Form_FirstDay-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("vacation", wrong.QuerySelector("#Form_Reason")!.GetAttribute("value"));
        Assert.Equal(_delegate.Id.Value.ToString(), wrong.QuerySelector("#Form_Holder option[selected]")!.GetAttribute("value"));
        var empty = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page("/staff/delegations"), "form[action='/staff/delegations']", ("Form.FirstDay", "")));
        Assert.Equal(5, empty.QuerySelectorAll("main .usa-error-message").Length);
        var password = await CounterBrowser.Read(await Name(supervisor, 0, 3, "not mine at all here"));
        Assert.NotNull(password.QuerySelector("#Form_Password-wrong"));
    }

    private async Task<string> Confirmed(int first, int last)
    {
        var asked = await _day.With<IDelegations, Result<Delegation>>(d => d.AskAsync(_delegate.Id, _day.Today.AddDays(first), _day.Today.AddDays(last), _day.Act(_away, "vacation")));
        var admin = await Member("admin");
        Assert.Null((await _day.With<IDelegations, Result<Delegation>>(d => d.ApproveAsync(asked.Value.Id, _day.Act(admin)))).Refusal);
        return $"/staff/delegations/{asked.Value.Id.Value}";
    }

    private async Task<HttpResponseMessage> Name(CounterBrowser browser, int first, int last, string password = CounterFactory.Password) => await browser.Submit(
        await browser.Page("/staff/delegations"), "form[action='/staff/delegations']",
        ("Form.Holder", _delegate.Id.Value.ToString()), ("Form.FirstDay", Day(first)), ("Form.LastDay", Day(last)), ("Form.Reason", "vacation"), ("Form.Password", password));

    private static async Task<HttpResponseMessage> Decide(CounterBrowser browser, string url) =>
        await browser.Submit(await browser.Page(url), "form[action*='/approve']", ("Form.Password", CounterFactory.Password));

    private static async Task<HttpResponseMessage> Approve(CounterBrowser browser, PaymentEvent paymentEvent) =>
        await browser.Submit(await browser.Page($"/supervisor/voids/{paymentEvent.Number}"), "form[action$=approve]", ("Form.Password", CounterFactory.Password));

    private async Task<PaymentEvent> Asked(StaffMember takes, StaffMember asks, int drawer)
    {
        await _day.Opens(takes, drawer);
        var paymentEvent = await _day.Takes(takes, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(asks, paymentEvent);
        return paymentEvent;
    }

    private string Day(int offset) => _day.Today.AddDays(offset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<StaffMember> Member(string userName) => (await _counter.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;

    private static string Token(IDocument page) => page.QuerySelector("input[name=FormToken]")!.GetAttribute("value")!;
}
