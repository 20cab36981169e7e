using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Correspondence;

/// <summary>Letters and their templates over HTTP.</summary>
public sealed class LetterPagesTests : TrustTest
{
    private const string Template = "/correspondence/templates/waiver-more-information/en";

    [Theory]
    [InlineData("clerk")]
    [InlineData("supervisor")]
    [InlineData("auditor")]
    public async Task A_letter_is_shown_as_it_was_sent_and_each_opening_is_written_down(string userName)
    {
        var (account, number) = await Asked("<b>the letter</b> of the hospital {account}");
        var browser = await Counter.SignInAs(userName);

        var page = await browser.Page($"/correspondence/letters/{number}");

        var paper = page.QuerySelector(".letter-paper")!;
        Assert.Contains("“<b>the letter</b> of the hospital {account}”", paper.TextContent, StringComparison.Ordinal);
        Assert.Contains("October 15, 2026", paper.TextContent, StringComparison.Ordinal);
        Assert.Contains("Finance Department, Revenue Division", paper.TextContent, StringComparison.Ordinal);
        Assert.NotNull(paper.QuerySelector("[role=img] svg"));
        var seen = await Counter.With<TaxCounterContext, List<AuditEntry>>(c => c.Set<AuditEntry>().AsNoTracking().Where(e => e.What == "correspondence.letter-view").ToListAsync());
        Assert.Equal((number.ToString(), account), (Assert.Single(seen).Subject, seen[0].AccountNumber));
    }

    [Fact]
    public async Task It_is_found_by_its_number_and_from_the_account()
    {
        var (account, number) = await Asked("the letter");
        var clerk = await Counter.SignInAs("clerk");

        var found = await clerk.Submit(await clerk.Page("/"), "form[action^='/search']", ("Q", number.ToString().ToLowerInvariant()));
        Assert.Equal($"/correspondence/letters/{number}", found.Headers.Location!.OriginalString);
        var records = await clerk.Page($"/accounts/{account}?tab=letters");
        Assert.Equal(number.ToString(), records.QuerySelector($"#records a[href='/correspondence/letters/{number}']")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/correspondence/letters/L-2026-000002-9")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/correspondence/letters/nothing")).StatusCode);
    }

    [Fact]
    public async Task An_administrator_sees_neither_letters_nor_templates()
    {
        var (_, number) = await Asked("the letter");
        var admin = await Counter.SignInAs("admin");

        Assert.Equal(HttpStatusCode.Forbidden, (await admin.Get($"/correspondence/letters/{number}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.Get("/correspondence/templates")).StatusCode);
    }

    [Fact]
    public async Task Templates_are_listed_in_both_languages_and_only_a_supervisor_gets_the_form()
    {
        var clerk = await Counter.SignInAs("clerk");
        Assert.Equal(76, (await clerk.Page("/correspondence/templates")).QuerySelectorAll("[data-line]").Length);
        var read = await clerk.Page(Template);
        Assert.Null(read.QuerySelector("#template"));
        Assert.Contains("December 21, 2026", read.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);

        var written = await (await Counter.SignInAs("supervisor")).Page(Template);
        Assert.NotNull(written.QuerySelector("#template"));
        Assert.Contains("{due-date}", written.QuerySelector(".letter-fields")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/correspondence/templates/waiver-lost/en")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Get("/correspondence/templates/waiver-denied/vi")).StatusCode);
    }

    [Theory]
    [InlineData("Form_Body", "Bring {missing}.", "2026-09-20", "plainer", "This letter must have {due-date}: the last day to answer")]
    [InlineData("Form_Body", "Bring {missing} by {due-date} or {else}.", "2026-09-20", "plainer", "This letter has no field {else}.")]
    [InlineData("Form_FirstDay", "Bring {missing} by {due-date}.", "2026-09-14", "plainer", "That day is in the past")]
    [InlineData("Form_FirstDay", "Bring {missing} by {due-date}.", "", "plainer", "Enter the first day")]
    [InlineData("Form_Reason", "Bring {missing} by {due-date}.", "2026-09-20", "", "Enter the reason for the change")]
    public async Task A_refused_form_says_it_at_the_field_and_keeps_what_was_typed(string field, string body, string firstDay, string reason, string says)
    {
        var supervisor = await Counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page(Template), "#template", ("Form.Subject", "Bring it"), ("Form.Body", body), ("Form.FirstDay", firstDay), ("Form.Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await CounterBrowser.Read(answer);
        Assert.StartsWith(says, page.QuerySelector($"#{field}-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Bring it", body, firstDay, reason), (Typed(page, "Subject"), page.QuerySelector("#Form_Body")!.TextContent, Typed(page, "FirstDay"), Typed(page, "Reason")));
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<LetterTemplate>().CountAsync()));
    }

    [Fact]
    public async Task A_new_version_is_previewed_submitted_once_approved_by_another_and_used()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var form = await supervisor.Page(Template);
        (string, string)[] typed = [("Form.Subject", "Bring it"), ("Form.Body", "Bring {missing} by {due-date}."), ("Form.FirstDay", "2026-09-15"), ("Form.Reason", "plainer")];

        form.QuerySelector("#template")!.SetAttribute("action", form.QuerySelector("#template button[formaction]")!.GetAttribute("formaction")!);
        var shown = await CounterBrowser.Read(await supervisor.Submit(form, "#template", typed));
        form.QuerySelector("#template")!.SetAttribute("action", Template);
        Assert.Contains("Bring The letter of the hospital with the days you were there. by Monday, December 21, 2026.", shown.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bring {missing} by {due-date}.", shown.QuerySelector("#Form_Body")!.TextContent);
        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<LetterTemplate>().CountAsync()));

        Assert.Equal(Template, (await supervisor.Submit(form, "#template", typed)).Headers.Location!.OriginalString);
        Assert.Equal(Template, (await supervisor.Submit(form, "#template", typed)).Headers.Location!.OriginalString);
        Assert.NotNull((await supervisor.Page(Template)).QuerySelector("[data-waiting] form[action$='/withdraw']"));

        var second = await Counter.SignInAs("supervisor2");
        var decide = (await second.Page(Template)).QuerySelector("[data-waiting] a")!.GetAttribute("href")!;
        var own = await CounterBrowser.Read(await supervisor.Submit(await supervisor.Page(decide), "form[action*='/approve']", ("Form.Password", CounterFactory.Password)));
        Assert.Contains("Another person", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Submit(await second.Page(decide), "form[action*='/approve']", ("Form.Password", CounterFactory.Password))).StatusCode);
        Assert.Contains("version 2 in force", string.Join(' ', (await supervisor.Page(Template)).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        var (_, number) = await Asked("the letter");
        var letter = (await Counter.With<ILetters, Letter?>(l => l.Find(number)))!;
        Assert.Equal((2, "Bring it", "Bring the letter by Thursday, October 15, 2026."), (letter.TemplateVersion, letter.Subject, letter.Body));
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task A_clerk_writes_a_letter_from_the_account_prints_the_mail_and_notes_what_came_back()
    {
        var account = (await Owe(Debts.Sales)).Number.Digits;
        var clerk = await Counter.SignInAs("clerk");
        var url = (await clerk.Page($"/accounts/{account}")).QuerySelector("a[href$='/letters/new']")!.GetAttribute("href")! + "?kind=letter-more-information";

        var refused = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(url), "#letter", ("Form.Words", ""), ("Form.DueDate", "2026-10-05")));
        Assert.StartsWith("Enter this for the letter", refused.QuerySelector("#Form_Words-wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-10-05", Typed(refused, "DueDate"));
        var form = await clerk.Page(url);
        var letter = (await clerk.Submit(form, "#letter", ("Form.Words", "Your lease."), ("Form.DueDate", "2026-10-05"))).Headers.Location!.OriginalString;
        Assert.Equal(letter, (await clerk.Submit(form, "#letter", ("Form.Words", "Your lease."), ("Form.DueDate", "2026-10-05"))).Headers.Location!.OriginalString);
        Assert.Contains("Account ", (await clerk.Page(letter)).QuerySelector(".letter-facts")!.TextContent, StringComparison.Ordinal);

        Assert.Contains(letter.Split('/')[^1], (await clerk.Page("/correspondence/mail")).Body!.TextContent, StringComparison.Ordinal);
        var print = await clerk.Page("/correspondence/mail/print");
        Assert.Equal("1", print.QuerySelector(".cover dd b")!.TextContent);
        Assert.Single(print.QuerySelectorAll(".letter-paper"));
        await clerk.Submit(print, "form[action='/correspondence/mail']");
        Assert.Contains("Nothing to mail.", (await clerk.Page("/correspondence/mail")).Body!.TextContent, StringComparison.Ordinal);

        var empty = await CounterBrowser.Read(await clerk.Submit(await clerk.Page(letter), "form[action$='/came-back']", ("note", "")));
        Assert.Contains("Enter what the mail put on it", empty.Body!.TextContent, StringComparison.Ordinal);
        await clerk.Submit(await clerk.Page(letter), "form[action$='/came-back']", ("note", "no such number"));
        Assert.Contains("came back", (await clerk.Page(letter)).QuerySelector("[data-way]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mail comes back", (await clerk.Page($"/accounts/{account}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Counter.SignInAs("auditor")).Get("/correspondence/mail")).StatusCode);
        await BooksHold(receipts: 0);
    }

    /// <summary>A request that waits for something more: its account and the letter.</summary>
    private async Task<(string Account, LetterNumber Number)> Asked(string what)
    {
        var account = await Owe(Debts.Sales);
        var act = Acts.ByClerk();
        var offer = await Counter.With<WaiverOffers, IReadOnlyList<WaivablePeriod>>(s => s.Of(account.Id, act.Today));
        var request = new WaiverRequest
        {
            AskerName = "M. Hebert",
            ReasonCode = "other",
            Answers = new Dictionary<string, string> { ["cause"] = "The hospital" },
            Statement = "I was in the hospital.",
            Periods = [.. offer.Select(p => new PeriodMeasure(p.Obligation.Id, WaiverMeasure.All))],
        };
        var waiver = (await Counter.With<PenaltyWaiverService, Result<PenaltyWaiver>>(s => s.Begin(PenaltyWaiverId.New(), account.Id, request, act))).Value;
        Assert.Null((await Counter.With<PenaltyWaiverService, Result<PenaltyWaiver>>(s => s.Submit(waiver.Number, act))).Refusal);
        Assert.Null((await Counter.With<WaiverCases, Result<PenaltyWaiver>>(s => s.AskForMore(waiver.Number, what, act))).Refusal);
        return (account.Number.Digits, Assert.Single(await Counter.With<ILetters, IReadOnlyList<LetterRow>>(l => l.OfCase(waiver.Number.ToString()))).Number);
    }

    private static string Typed(IHtmlDocument page, string field) => page.QuerySelector($"[name='Form.{field}']")!.GetAttribute("value") ?? "";
}
