using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Audit;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>Penalty waivers over HTTP on Sep 15, 2026: 911.20 due Jul 20 have 91.12 of penalty, 400.00 due Aug 20 have 20.00.</summary>
public sealed class WaiverPagesTests : TrustTest
{
    private CounterBrowser? _later;

    private CounterBrowser Window => _later ?? Clerk;

    private const string Why = "I was in the hospital and nobody else can sign in.";
    private const string Rationale = "The days of the hospital cover the due day.";

    [Fact]
    public async Task A_request_by_phone_is_handed_in_for_the_periods_that_are_ticked()
    {
        var account = await Owes();
        var offer = await New(account);
        Assert.Equal(["2026-06", "2026-07"], offer.QuerySelectorAll("#periods tbody td b:not([id])").Select(Plain).Where(t => t.StartsWith("2026", StringComparison.Ordinal)));
        Assert.Equal("111.12", Plain(offer.QuerySelectorAll("#periods tfoot td")[6]));

        var page = await HandedIn(account, ("Form.Periods[0].Ticked", "true"), ("Form.Periods[0].Measure", "50%"));
        Assert.Equal("requested", Plain(page.QuerySelector("h1 .usa-tag")!));
        Assert.Contains("requested by phone", Plain(page.QuerySelector(".meta")!), StringComparison.Ordinal);
        Assert.Equal("45.56 50%", Plain(page.QuerySelector("table.figures tbody tr td:nth-child(6)")!));
        Assert.Contains("“shall not be waived or remitted”. R.S. 47:337.69(A).", Plain(page.Body!), StringComparison.Ordinal);
        Assert.Contains(Why, Plain(page.Body!), StringComparison.Ordinal);
        Assert.Contains("requested, $45.56 requested", Plain((await Window.Page($"/accounts/{account.Number}")).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handed_in_too_early_it_stays_a_draft_that_a_colleague_finishes()
    {
        var account = await Owes();
        var early = await Window.SubmitTo(await New(account), "#request", "/penalty-waivers/submit", ("Form.AskerName", "M. Hebert"), ("Form.Statement", Why));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var page = await CounterBrowser.Read(early);
        Assert.Equal("Choose the reason for the request.", Plain(page.QuerySelector("#Form_ReasonCode-wrong")!));
        Assert.Equal(Why, page.QuerySelector<IHtmlTextAreaElement>("#Form_Statement")!.Value);

        var colleague = await Counter.SignInAs("clerk2");
        var draft = await colleague.Page("/penalty-waivers/W-2026-000001-1");
        Assert.Equal("M. Hebert", draft.QuerySelector<IHtmlInputElement>("#Form_AskerName")!.Value);
        var done = await colleague.SubmitTo(draft, "#request", "/penalty-waivers/W-2026-000001-1/submit", [.. Filled(), ("Form.Periods[1].Ticked", "true")]);
        Assert.Equal("/penalty-waivers/W-2026-000001-1", done.Headers.Location?.OriginalString);
        Assert.Equal((WaiverState.Requested, "e-102"), await Read(w => (w.Story.State, w.Requested!.Person.ToLowerInvariant())));
    }

    [Fact]
    public async Task Interest_is_refused_with_its_law_and_nothing_is_kept_before_the_box_is_cleared()
    {
        var account = await Owes();
        var answer = await Window.SubmitTo(await New(account), "#request", "/penalty-waivers/submit", [.. Filled(), ("Form.Periods[0].Ticked", "true"), ("Form.InterestToo", "true")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await CounterBrowser.Read(answer);
        Assert.Equal(
            "Sales: Interest cannot be waived: the law says it “shall not be waived or remitted”. R.S. 47:337.69(A). Clear the box; the penalty can still be requested.",
            Plain(page.QuerySelector("#Form_InterestToo-wrong")!));
        Assert.True(page.QuerySelector<IHtmlInputElement>("#tick-0")!.IsChecked);
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<PenaltyWaiver>().CountAsync()));
    }

    [Theory]
    [InlineData("half", "Enter all, a percent like 50%, or an amount like 40.00.")]
    [InlineData("120%", "Enter all, a percent like 50%, or an amount like 40.00.")]
    [InlineData("-5", "Enter all, a percent like 50%, or an amount like 40.00.")]
    public async Task An_amount_that_says_nothing_is_refused_beside_its_period(string typed, string sentence)
    {
        var answer = await Window.Submit(await New(await Owes()), "#request", ("Form.Periods[0].Ticked", "true"), ("Form.Periods[0].Measure", typed));
        var page = await CounterBrowser.Read(answer);
        Assert.Equal(sentence, Plain(page.QuerySelector("#much-0-wrong")!));
        Assert.Equal(typed, page.QuerySelector<IHtmlInputElement>("#much-0")!.Value);
    }

    [Fact]
    public async Task More_than_the_penalty_is_refused_and_the_form_sent_twice_is_one_case()
    {
        var account = await Owes();
        var form = await New(account);
        (string, string)[] fields = [.. Filled(), ("Form.Periods[0].Ticked", "true"), ("Form.Periods[0].Measure", "91.13")];
        var above = await Window.SubmitTo(form, "#request", "/penalty-waivers/submit", fields);
        Assert.Contains("$91.13 is more than the penalty that can be waived for sales 2026-06, $91.12.", Plain((await CounterBrowser.Read(above)).Body!), StringComparison.Ordinal);

        fields[^1] = ("Form.Periods[0].Measure", "91.12");
        foreach (var _ in new[] { 1, 2 })
        {
            var answer = await Window.SubmitTo(form, "#request", "/penalty-waivers/submit", fields);
            Assert.Equal("/penalty-waivers/W-2026-000001-1", answer.Headers.Location?.OriginalString);
        }

        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<PenaltyWaiver>().CountAsync()));
    }

    [Fact]
    public async Task More_is_asked_for_answered_and_recommended()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        var nothing = await Window.Submit(await Window.Page(Case + "/ask-for-more"), "main form");
        Assert.Equal("Enter what is missing. The letter lists it in these words.", Plain((await CounterBrowser.Read(nothing)).QuerySelector("#Form_Text-wrong")!));

        await Step("ask-for-more", "The letter of the hospital.");
        Assert.Contains("The customer has until Thu Oct 15, 2026.", Plain((await Window.Page(Case)).Body!), StringComparison.Ordinal);
        Assert.Empty((await Window.Page(Case)).QuerySelectorAll("a[href$='/close']"));
        Counter.Clock.Advance(TimeSpan.FromDays(31));
        _later = await Counter.SignInAs("clerk");
        var late = await Window.Page(Case);
        Assert.Contains("The last day was Thu Oct 15, 2026.", Plain(late.Body!), StringComparison.Ordinal);
        Assert.NotNull(late.QuerySelector("a[href$='/close']"));

        await Step("answer", "It came by fax.");
        var unsaid = await Window.Submit(await Window.Page(Case + "/recommend"), "main form[action$=recommend]", ("Form.Outcome", "ApproveAll"), ("Form.Rationale", "ok"));
        Assert.Equal("Enter why, in at least 15 characters the supervisor can decide on.", Plain((await CounterBrowser.Read(unsaid)).QuerySelector("#Form_Rationale-wrong")!));
        await Recommend("ApproveAll");
        Assert.Equal(WaiverState.Recommended, await Read(w => w.Story.State));
    }

    [Fact]
    public async Task A_case_that_waits_is_reminded_of_gone_on_with_or_closed_once_the_day_has_passed()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Step("ask-for-more", "The letter of the hospital.");
        await Step("remind");
        Assert.Equal(["waiver-more-information", "waiver-reminder"], await Letters());
        await Step("go-on");
        Assert.Equal(WaiverState.Requested, await Read(w => w.Story.State));

        await Step("ask-for-more", "The letter of the hospital, please.");
        var early = await Window.Submit(await Window.Page(Case + "/answer"), "main form[action$=answer]", ("Form.Text", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Counter.Clock.Advance(TimeSpan.FromDays(31));
        _later = await Counter.SignInAs("clerk2");
        await Step("close");
        Assert.Equal(WaiverState.ClosedForNoAnswer, await Read(w => w.Story.State));
        Assert.Equal("waiver-closed", (await Letters())[^1]);
        Assert.Empty((await Window.Page(Case)).QuerySelectorAll(".rail a"));
    }

    [Fact]
    public async Task A_recommendation_is_taken_back_until_a_supervisor_has_opened_it()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        await Step("recall");
        Assert.Equal(WaiverState.Requested, await Read(w => w.Story.State));

        await Recommend("ApproveAll");
        var form = await Window.Page(Case + "/recall");
        var supervisor = await Counter.SignInAs("supervisor");
        await supervisor.Submit(await supervisor.Page(Packet), "form[action$='/open']");
        var late = await Window.Submit(form, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("is opened to decide and cannot have its recommendation recalled.", Plain((await CounterBrowser.Read(late)).QuerySelector("[data-refusal]")!), StringComparison.Ordinal);
        Assert.Equal(Case, (await Window.Get(Case + "/recall")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Who_no_longer_asks_says_why_and_the_number_stays_used()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        var unsaid = await Window.Submit(await Window.Page(Case + "/withdraw"), "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        Assert.NotNull((await CounterBrowser.Read(unsaid)).QuerySelector("#Form_Text[aria-invalid]"));
        await Step("withdraw", "They paid it after all.");
        Assert.Equal(WaiverState.Withdrawn, await Read(w => w.Story.State));
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task A_supervisor_opens_it_decides_as_recommended_and_the_ledger_follows()
    {
        var account = await Owes();
        await HandedIn(account, ("Form.Periods[0].Ticked", "true"), ("Form.Periods[1].Ticked", "true"));
        await Recommend("ApprovePart", ("Form.Parts[0].Measure", "50%"), ("Form.Parts[1].Measure", ""));
        var supervisor = await Counter.SignInAs("supervisor");
        var packet = await supervisor.Page(Packet);
        Assert.Equal(["111.12", "45.56", "…", "0.00", ""], packet.QuerySelectorAll(".choices .num").Select(Plain));
        Assert.Equal(WaiverState.Recommended, await Read(w => w.Story.State));
        Assert.Equal(HttpStatusCode.NoContent, (await supervisor.Submit(packet, "form[action$='/open']")).StatusCode);
        Assert.Equal(WaiverState.Deciding, await Read(w => w.Story.State));

        var wrong = await Decide(supervisor, packet, "Recommended", password: "not mine at all");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("The letter covers July.", (await CounterBrowser.Read(wrong)).QuerySelector<IHtmlTextAreaElement>("#Form_Reason")!.Value);
        var done = await Decide(supervisor, packet, "Recommended");
        Assert.Equal("/supervisor/approvals", done.Headers.Location?.OriginalString);
        Assert.Equal((WaiverState.ApprovedInPart, new Money(4556)), await Read(w => (w.Story.State, w.GrantedAmount)));
        Assert.Contains("Penalty waived: 45.56.", Plain((await Window.Page($"/accounts/{account.Number}?steps=true")).Body!), StringComparison.Ordinal);
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task Who_prepared_it_cannot_decide_by_any_form_or_second_user_account()
    {
        var alias = await Hire("alias", Role.Supervisor, "e-101");
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        Assert.Null((await alias.Page(Packet)).QuerySelector("form[action$=decide]"));
        Assert.Equal(WaiverState.Recommended, await Read(w => w.Story.State));
        var supervisor = await Counter.SignInAs("supervisor");
        var form = await supervisor.Page(Packet);

        var answer = await alias.SubmitTo(form, "form[action$=decide]", Packet + "/decide", ("FormToken", Token(await alias.Page("/"))), ("Form.Choice", "All"), ("Form.Reason", "fine with me"), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(StaffRefusals.OwnWork.Message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var clerk = await Window.Post(Packet + "/decide", ("FormToken", Token(await Window.Page("/"))), ("Form.Choice", "All"), ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Forbidden, clerk.StatusCode);
        Assert.Equal(WaiverState.Recommended, await Read(w => w.Story.State));
    }

    [Fact]
    public async Task The_second_of_two_supervisors_is_told_what_the_first_decided()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        var (first, second) = (await Counter.SignInAs("supervisor"), await Counter.SignInAs("supervisor2"));
        var (one, two) = (await first.Page(Packet), await second.Page(Packet));
        Assert.Equal(HttpStatusCode.Redirect, (await Decide(first, one, "All")).StatusCode);

        var late = await Decide(second, two, "Deny");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("has already decided W-2026-000001-1: approved, $91.12 granted. It cannot be decided again.", Plain((await CounterBrowser.Read(late)).QuerySelector("[data-refusal]")!), StringComparison.Ordinal);
        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<Posting>().CountAsync(p => p.Kind == PostingKind.Waiver)));
    }

    [Fact]
    public async Task A_case_that_changed_after_it_was_read_is_shown_again_before_it_is_decided()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        var (first, second) = (await Counter.SignInAs("supervisor"), await Counter.SignInAs("supervisor2"));
        var read = await first.Page(Packet);
        var returned = await Decide(second, await second.Page(Packet), "Return", reason: "Which days exactly?");
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        Assert.Contains("asks: Which days exactly?", Plain((await Window.Page(Case)).Body!), StringComparison.Ordinal);
        await Recommend("Deny");
        await second.Page(Packet);

        var late = await Decide(first, read, "Recommended");
        var page = await CounterBrowser.Read(late);
        Assert.Contains("The case changed after you opened it", Plain(page.QuerySelector("[data-refusal]")!), StringComparison.Ordinal);
        Assert.Equal((await Read(w => w.Story.Revision)).ToString(System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector<IHtmlInputElement>("[name='Form.Revision']")!.Value);
        Assert.Equal(HttpStatusCode.Redirect, (await Decide(first, page, "Recommended")).StatusCode);
        Assert.Equal(WaiverState.Denied, await Read(w => w.Story.State));
    }

    [Fact]
    public async Task A_waiver_granted_on_false_facts_is_reversed_by_another_person()
    {
        var account = await Owes();
        await HandedIn(account, ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        var supervisor = await Counter.SignInAs("supervisor");
        await Decide(supervisor, await supervisor.Page(Packet), "All");
        await Step("request-reversal", "The hospital says there was no such stay.");

        var page = await supervisor.Page(Packet);
        var unsaid = await supervisor.SubmitTo(page, "form[action$=reverse]", Packet + "/keep", ("Reversal.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        var done = await supervisor.Submit(page, "form[action$=reverse]", ("Reversal.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(WaiverState.Reversed, await Read(w => w.Story.State));
        Assert.Contains("91.12", Plain((await Window.Page($"/accounts/{account.Number}")).QuerySelector("table.owed")!), StringComparison.Ordinal);
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task An_auditor_reads_the_case_and_its_trail_and_is_offered_nothing_to_do()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"));
        await Recommend("ApproveAll");
        var supervisor = await Counter.SignInAs("supervisor");
        await Decide(supervisor, await supervisor.Page(Packet), "Deny");
        var auditor = await Counter.SignInAs("auditor");

        var page = await auditor.Page(Case);
        Assert.Equal(["A"], page.QuerySelectorAll(".rail [data-key]").Select(e => e.GetAttribute("data-key")));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get(Packet)).StatusCode);
        var trail = await auditor.Page(page.QuerySelector(".rail a")!.GetAttribute("href")!);
        var told = Plain(trail.QuerySelector("table")!);
        var words = (AuditWords)Counter.Services.GetService(typeof(AuditWords))!;
        Assert.All(["penalty-waivers.begin", "penalty-waivers.submit", "penalty-waivers.recommend", "penalty-waivers.open", "penalty-waivers.decide", "penalty-waivers.view"], act => Assert.Contains(words.Of(act), told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_without_penalty_says_so_and_unknown_ones_are_not_there()
    {
        var account = await Debts.Owe(Counter.Services, 77, Debts.NotYetDue);
        Assert.Contains("There is no penalty to waive.", Plain((await New(account)).Body!), StringComparison.Ordinal);
        foreach (var url in new[] { "/penalty-waivers/new?account=0102999999", "/penalty-waivers/W-2026-000009-9", "/penalty-waivers/nothing/recommend" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Window.Get(url)).StatusCode);
        }
    }

    private const string Case = "/penalty-waivers/W-2026-000001-1", Packet = "/supervisor/penalty-waivers/W-2026-000001-1";

    private Task<Account> Owes() => Debts.Owe(Counter.Services, 76, Debts.Sales, Debts.LaterSales);

    private Task<IHtmlDocument> New(Account account) => Window.Page("/penalty-waivers/new?account=" + account.Number);

    private static (string, string)[] Filled() =>
    [
        ("Form.AskerName", "M. Hebert"), ("Form.Channel", "Phone"), ("Form.ReasonCode", "illness-or-death"), ("Form.Answers[who]", "The owner, who files"),
        ("Form.Answers[from]", "2026-07-10"), ("Form.Answers[to]", "2026-09-02"), ("Form.Statement", Why),
    ];

    private async Task<IHtmlDocument> HandedIn(Account account, params (string, string)[] periods)
    {
        var answer = await Window.SubmitTo(await New(account), "#request", "/penalty-waivers/submit", [.. Filled(), .. periods]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await Window.Page(answer.Headers.Location!.OriginalString);
    }

    private async Task Step(string step, string text = "") =>
        Assert.Equal(Case, (await Window.Submit(await Window.Page($"{Case}/{step}"), "main form", ("Form.Text", text))).Headers.Location?.OriginalString);

    private Task<List<string>> Letters() => Counter.With<TaxCounterContext, List<string>>(c => c.Set<Letter>().OrderBy(l => l.Id).Select(l => l.Kind).ToListAsync());

    private async Task Recommend(string advice, params (string, string)[] parts) =>
        Assert.Equal(Case, (await Window.Submit(await Window.Page(Case + "/recommend"), "main form[action$=recommend]", [("Form.Outcome", advice), ("Form.Rationale", Rationale), .. parts])).Headers.Location?.OriginalString);

    private static Task<HttpResponseMessage> Decide(CounterBrowser who, IHtmlDocument packet, string choice, string reason = "The letter covers July.", string password = CounterFactory.Password) =>
        who.Submit(packet, "form[action$=decide]", ("Form.Choice", choice), ("Form.Reason", reason), ("Form.Password", password));

    private Task<T> Read<T>(Func<PenaltyWaiver, T> of) => Counter.With<TaxCounterContext, T>(async c => of(await c.Set<PenaltyWaiver>().AsNoTracking().SingleAsync()));

    private static string Token(IDocument page) => page.QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
