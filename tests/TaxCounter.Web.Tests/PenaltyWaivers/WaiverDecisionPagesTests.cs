using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>A case at the supervisors: the packet, the decision, a second person, a reversal.</summary>
public sealed class WaiverDecisionPagesTests : WaiverCaseTest
{
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
        Assert.Contains("has already decided W-2026-000001-1: approved, $91.12 waived. It cannot be decided again.", Plain((await CounterBrowser.Read(late)).QuerySelector("[data-refusal]")!), StringComparison.Ordinal);
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
}
