using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.RuleBooks;

/// <summary>The rule book over HTTP: read by everybody, changed by two supervisors, from a day to come on.</summary>
public sealed class RulePagesTests : TrustTest
{
    private const string InterestRate = "late-rules/sales/interest/readings/one-percent-a-month-from-the-due-date/rates";
    private const string Limit = "counter/drawer-cash-limit";

    private static readonly (string, string)[] _typed =
    [
        ("Form.FirstDay", "2027-01-01"), ("Form.Values[rate]", "0.02"), ("Form.Says", "Acts 2026 No. 12"), ("Form.Certainty", "verified"), ("Form.Note", "Read in the session's print."), ("Form.Reason", "The legislature raised it."),
    ];

    [Fact]
    public async Task A_rule_that_two_supervisors_change_shows_on_the_account_from_its_day_on_and_not_before()
    {
        var account = await Owe(Debts.Sales);
        var before = (await Balance(account, "2027-01-19"), await Balance(account, "2027-01-20"));
        Assert.Equal(("54.67", "63.78"), before);

        var change = await Propose(await Counter.SignInAs("supervisor"), InterestRate, _typed);
        Assert.Equal(before, (await Balance(account, "2027-01-19"), await Balance(account, "2027-01-20")));
        await Approve(change);

        // Six months at 1%; the month that begins on January 20 bears 2%.
        Assert.Equal(("54.67", "72.89"), (await Balance(account, "2027-01-19"), await Balance(account, "2027-01-20")));
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task What_it_changes_is_shown_before_anything_is_proposed_and_again_to_who_decides()
    {
        await Owe(Debts.Sales, Debts.LaterSales);
        var supervisor = await Counter.SignInAs("supervisor");

        var shown = await supervisor.Submit(await supervisor.Page(New(InterestRate)), "#row", _typed);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var preview = await CounterBrowser.Read(shown);
        Assert.Equal(["Fri, Jan 1, 2027|0|—|—|—", "Sun, Jan 31, 2027|2|—|+13.11|+13.11", "Sat, Jan 1, 2028|2|—|+157.34|+157.34"], Rows(preview.QuerySelector("#preview table")!));
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<RuleChange>().CountAsync()));

        var proposed = await supervisor.Submit(preview, "#propose");
        var id = proposed.Headers.Location!.OriginalString.Split('/')[^1];
        var decide = await (await Counter.SignInAs("supervisor2")).Page("/supervisor/rule-changes/" + id);
        Assert.Equal(Rows(preview.QuerySelector("#preview table")!), Rows(decide.QuerySelector("#preview table")!));
        Assert.Contains("The legislature raised it.", decide.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_refused_or_gone_back_to_loses_nothing_typed()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var form = await supervisor.Page(New("tax-types/sales/shares/1701"));
        (string, string)[] typed = [("Form.FirstDay", "2026-09-15"), ("Form.Values[parts.0.percent]", "2.25"), ("Form.Values[parts.4.fund]", "general"), ("Form.Values[parts.4.percent]", "a quarter"), ("Form.Says", "Ordinance 19999"), ("Form.Certainty", "memory"), ("Form.Url", "https://example.org/o"), ("Form.Note", "told by phone"), ("Form.Reason", "New levy")];

        var malformed = await supervisor.Submit(form, "#row", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, malformed.StatusCode);
        var page = await CounterBrowser.Read(malformed);
        Assert.Contains("“a quarter” is not a number.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(typed, t => Assert.Equal(t.Item2, Value(page, t.Item1)));

        var early = await supervisor.Submit(page, "#row", ("Form.Values[parts.4.percent]", "0.25"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        page = await CounterBrowser.Read(early);
        Assert.StartsWith("The first day must be after today, Sep 15, 2026", page.QuerySelector("#Form_FirstDay-wrong")!.TextContent, StringComparison.Ordinal);

        var shown = await CounterBrowser.Read(await supervisor.Submit(page, "#row", ("Form.FirstDay", "2027-01-01")));
        var token = ("FormToken", Token(shown));
        var back = await supervisor.Post("/rule-books/changes/edit", [token, .. shown.QuerySelector<IHtmlFormElement>("#propose")!.QuerySelectorAll("input[name^=Form]").Where(i => i.GetAttribute("name") != "FormToken").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))]);
        page = await CounterBrowser.Read(back);
        Assert.Equal(("2027-01-01", "0.25", "told by phone", "New levy"), (Value(page, "Form.FirstDay"), Value(page, "Form.Values[parts.4.percent]"), Value(page, "Form.Note"), Value(page, "Form.Reason")));
    }

    [Fact]
    public async Task Nobody_approves_their_own_not_even_by_posting_the_form_directly()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var change = await Propose(supervisor, Limit, [.. _typed.Where(t => t.Item1 != "Form.Values[rate]"), ("Form.Values[amount]", "3,000.00")]);
        var alias = await Hire("alias", Role.Supervisor, "e-201");

        foreach (var browser in new[] { supervisor, alias })
        {
            var token = ("FormToken", Token(await browser.Page("/supervisor/approvals")));
            var answer = await browser.Post($"/supervisor/rule-changes/{change}/approve", token, ("Form.Password", CounterFactory.Password), ("Form.DecidedByPerson", "E-202"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Equal(StaffRefusals.OwnWork.Message, await Sentence(answer));
        }

        Assert.Equal(RuleChangeState.Proposed, await State());
        var wrong = await (await Counter.SignInAs("supervisor2")).Post($"/supervisor/rule-changes/{change}/approve", ("Form.Password", "not my password at all"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(RuleChangeState.Proposed, await State());
    }

    [Fact]
    public async Task Once_the_first_day_has_come_it_cannot_be_approved_any_more()
    {
        var change = await Propose(await Counter.SignInAs("supervisor"), InterestRate, [.. _typed.Where(t => t.Item1 != "Form.FirstDay"), ("Form.FirstDay", "2026-09-16")]);
        Counter.Clock.Advance(TimeSpan.FromDays(1));
        var second = await Counter.SignInAs("supervisor2");

        var answer = await second.Submit(await second.Page("/supervisor/rule-changes/" + change), "form[action$=approve]", ("Form.Password", CounterFactory.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("The first day, Sep 16, 2026, came before this change was approved.", await Sentence(answer), StringComparison.Ordinal);
        Assert.Contains("too late to approve", (await second.Page("/rule-books/changes")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_opens_the_next_item_and_the_proposer_can_withdraw()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var first = await Propose(supervisor, InterestRate, _typed);
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        var next = await Propose(supervisor, InterestRate, [.. _typed.Where(t => t.Item1 != "Form.FirstDay"), ("Form.FirstDay", "2028-01-01")]);
        var second = await Counter.SignInAs("supervisor2");
        var page = await second.Page("/supervisor/rule-changes/" + first);
        var token = ("FormToken", Token(page));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await second.Post($"/supervisor/rule-changes/{first}/deny", token, ("Form.Password", CounterFactory.Password))).StatusCode);
        var refused = await second.Post($"/supervisor/rule-changes/{first}/deny", token, ("Form.Password", CounterFactory.Password), ("Form.Reason", "the act is not signed"));
        Assert.Equal("/supervisor/rule-changes/" + next, refused.Headers.Location?.OriginalString);
        Assert.Contains("the act is not signed", (await supervisor.Page("/rule-books/changes/" + first)).Body!.TextContent, StringComparison.Ordinal);

        await supervisor.Submit(await supervisor.Page("/rule-books/changes/" + next), "form[action$=withdraw]");
        Assert.Contains("Withdrawn by", (await supervisor.Page("/rule-books/changes/" + next)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await second.Page("/rule-books/changes/" + next)).QuerySelector("form[action$=withdraw]"));
    }

    [Fact]
    public async Task A_second_click_proposes_once()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var preview = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page(New(InterestRate)), "#row", _typed));

        var answers = new[] { await supervisor.Submit(preview, "#propose"), await supervisor.Submit(preview, "#propose") };

        Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<RuleChange>().CountAsync()));
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Everybody_reads_the_rules_and_only_supervisors_are_offered_a_change(string userName)
    {
        var browser = await Counter.SignInAs(userName);

        Assert.Contains("Sales: penalty, which reading is in force", (await browser.Page("/rule-books")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await browser.Page("/rule-books/topics/" + InterestRate)).QuerySelector("a[href*='changes/new']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(New(InterestRate))).StatusCode);
        Assert.Contains("No changes proposed yet", (await browser.Page("/rule-books/changes")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_as_of_a_day_and_narrows_to_words()
    {
        var page = await Clerk.Page("/rule-books?q=interest+sales+in+force&on=2020-01-01");

        var row = Assert.Single(page.QuerySelectorAll("[data-lines] tbody tr"), r => r.TextContent.Contains("which reading is in force", StringComparison.Ordinal));
        Assert.Contains("15% a year, calculated on a daily basis.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("from Jan 1, 2023", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("No rule contains", (await Clerk.Page("/rule-books?q=unicorn")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is not a date", (await Clerk.Page("/rule-books?on=tomorrow")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_has_its_page_and_its_form()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var topics = (await supervisor.Page("/rule-books")).QuerySelectorAll("[data-line]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(topics.Count > 30);

        foreach (var topic in topics)
        {
            Assert.True((await supervisor.Page(topic)).QuerySelector("tbody tr") is not null, $"{topic} shows no row.");
            Assert.True((await supervisor.Page(New(topic["/rule-books/topics/".Length..]))).QuerySelector("[name^='Form.Values']") is not null, $"{topic} has no form.");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Get("/rule-books/topics/counter/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Get(New("counter/nothing"))).StatusCode);
    }

    private static string New(string topic) => "/rule-books/changes/new?topic=" + Uri.EscapeDataString(topic);

    /// <summary>Fills the form, looks at the preview, proposes; gives the change's key.</summary>
    private static async Task<string> Propose(CounterBrowser browser, string topic, (string, string)[] typed)
    {
        var preview = await browser.Submit(await browser.Page(New(topic)), "#row", typed);
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        var proposed = await browser.Submit(await CounterBrowser.Read(preview), "#propose");
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        return proposed.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private async Task Approve(string change)
    {
        var second = await Counter.SignInAs("supervisor2");
        var done = await second.Submit(await second.Page("/supervisor/rule-changes/" + change), "form[action$=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal("/supervisor/approvals", done.Headers.Location?.OriginalString);
    }

    /// <summary>The interest the account page shows as of a day.</summary>
    private async Task<string> Balance(Account account, string day)
    {
        var page = await Clerk.Page($"/accounts/{account.Number.Digits}?asOf={day}");
        return page.QuerySelectorAll(".total > div").Single(d => d.QuerySelector("small")!.TextContent == "Interest").QuerySelector(".mid")!.TextContent.TrimStart('$');
    }

    private Task<RuleChangeState> State() => Counter.With<TaxCounterContext, RuleChangeState>(c => c.Set<RuleChange>().Select(x => x.State).SingleAsync());

    private static List<string> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("td").Select(c => c.TextContent.Trim())))];

    private static string? Value(IHtmlDocument page, string name) => page.GetElementsByName(name)[0] switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private static string Token(IDocument page) => page.QuerySelector("input[name=FormToken]")!.GetAttribute("value")!;
}
