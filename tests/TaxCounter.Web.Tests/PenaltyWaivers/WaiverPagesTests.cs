using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using TaxCounter.Web.Audit;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>Penalty waivers over HTTP on Sep 15, 2026: 911.20 due Jul 20 have 91.12 of penalty, 400.00 due Aug 20 have 20.00.</summary>
public sealed class WaiverPagesTests : WaiverCaseTest
{
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
        Assert.Contains("The customer has until Thu, Oct 15, 2026.", Plain((await Window.Page(Case)).Body!), StringComparison.Ordinal);
        Assert.Empty((await Window.Page(Case)).QuerySelectorAll("a[href$='/close']"));
        Counter.Clock.Advance(TimeSpan.FromDays(31));
        _later = await Counter.SignInAs("clerk");
        var late = await Window.Page(Case);
        Assert.Contains("The last day was Thu, Oct 15, 2026.", Plain(late.Body!), StringComparison.Ordinal);
        Assert.NotNull(late.QuerySelector("a[href$='/close']"));

        await Step("answer", "It came by fax.");
        var unsaid = await Window.Submit(await Window.Page(Case + "/recommend"), "main form[action$=recommend]", ("Form.Outcome", "ApproveAll"), ("Form.Rationale", "ok"));
        Assert.Equal("Explain your recommendation in at least 15 characters. The supervisor decides on it.", Plain((await CounterBrowser.Read(unsaid)).QuerySelector("#Form_Rationale-wrong")!));
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
        Assert.Contains("is being decided and cannot have its recommendation recalled.", Plain((await CounterBrowser.Read(late)).QuerySelector("[data-refusal]")!), StringComparison.Ordinal);
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
}
