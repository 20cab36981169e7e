using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>One case: its page, and everything a clerk does with it until a supervisor decides.</summary>
[Route("/penalty-waivers/{number}")]
[Needs(Permission.SeeWaivers)]
public sealed class CaseController(PenaltyWaiverService service, WaiverPackets packets, WaiverOffers offers, WaiverActions actions, WaiverLetters waiverLetters, IPenaltyWaiverSearch search, ILetters letters, IAuditTrail audit, RuleBook rules, IValidator<RecommendForm> checks)
    : CounterController
{
    private const string StepView = "/Cases/Steps/Step.cshtml";

    /// <summary>The case; a draft opens as its form for whoever may finish it.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Case(string number)
    {
        if (await Page(number) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "penalty-waivers.view", page.Waiver.Number.ToString(), page.Packet.Account.Number.Digits);
        return page.Waiver.Story.State == WaiverState.Draft && Who.May(Permission.RequestWaiver) ? View("/PenaltyWaivers/Request/Request.cshtml", await Draft(page)) : View(page);
    }

    /// <summary>The page of a recommendation.</summary>
    [HttpGet("recommend")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Recommend(string number)
    {
        if (await Page(number) is not { } page)
        {
            return NotFound();
        }

        return page.CanRecommend ? View(new RecommendPage { Case = page, Form = new RecommendForm() }) : RefusedTo(Home(page), CaseRefusals.WrongMove("waiver", number, WaiverWords.Is(page.Waiver.Story.State), WaiverWords.Of(WaiverVerb.Recommend)));
    }

    /// <summary>Recommends; the case goes to the supervisors.</summary>
    [HttpPost("recommend")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Recommend(string number, [Bind(Prefix = "Form")] RecommendForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Page(number) is not { } page)
        {
            return NotFound();
        }

        var shown = new RecommendPage { Case = page, Form = form };
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(shown);
        }

        var done = await service.Recommend(page.Waiver.Number, form.Outcome!.Value, [.. MeasureText.Read(form.Parts)], form.Rationale ?? "", Act);
        if (done.Refusal is { } no)
        {
            return Refused(shown, no);
        }

        Flash($"{done.Value.Number} is recommended: {WaiverPages.Of(form.Outcome.Value)}, {done.Value.RecommendedAmount.InDollars()}. It is with the supervisors now.");
        return Redirect(Home(page));
    }

    /// <summary>The page of another step.</summary>
    [HttpGet("{step}")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Step(string number, string step)
    {
        if (actions.Of(step) is not { } action || await Page(number) is not { } page)
        {
            return NotFound();
        }

        return action.IsOpen(page.Waiver, Act.Today)
            ? View(StepView, StepOf(page, action, new StepForm(), await Letter(page, action)))
            : RefusedTo(Home(page), CaseRefusals.WrongMove("waiver", number, WaiverWords.Is(page.Waiver.Story.State), $"take this step: {action.Title.ToLowerInvariant()}"));
    }

    /// <summary>Takes another step.</summary>
    [HttpPost("{step}")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Step(string number, string step, [Bind(Prefix = "Form")] StepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (actions.Of(step) is not { } action || await Page(number) is not { } page)
        {
            return NotFound();
        }

        var letter = await Letter(page, action);
        var done = await action.Do(page.Waiver, form.Whole(letter?.Offers ?? []), Act);
        if (done.Refusal is { } no)
        {
            return Refused(StepOf(page, action, form, letter), action.Asks is null || no.Field is null ? no : no with { Field = "Text" }, StepView);
        }

        Flash(action.Done(done.Value));
        return Redirect(Home(page));
    }

    /// <summary>The language of the letter that a step writes, and what it offers ready-made in it.</summary>
    private async Task<(CustomerLanguage Language, IReadOnlyList<(string Says, string English)> Offers)?> Letter(CasePage page, CaseAction<PenaltyWaiver> action) =>
        action.Letter is { } kind && await waiverLetters.LanguageOf(kind, page.Packet.Account, Act.Today) is { } language ? (language, action.Offers(page.Waiver, language, Act.Today)) : null;

    private static string Home(CasePage page) => WaiverPages.UrlOf(page.Waiver.Number);

    private static StepPage StepOf(CasePage page, CaseAction<PenaltyWaiver> action, StepForm form, (CustomerLanguage, IReadOnlyList<(string, string)>)? letter) =>
        StepPage.Of(action, page.Waiver, Home(page), $"Waiver {page.Waiver.Number}", form, letter, page.Packet.Account.Name, $"{page.Waiver.RequestedAmount.InDollars()} requested");

    private async Task<CasePage?> Page(string number) => WaiverNumber.TryParse(number, out var parsed) && await packets.Of(parsed, Act) is { } packet
        ? new CasePage { Packet = packet, Letters = await letters.OfCase(parsed.ToString()), Rules = rules, Actions = actions.All, Who = Who, Today = Act.Today }
        : null;

    private async Task<RequestPage> Draft(CasePage page)
    {
        var account = page.Packet.Account;
        var offer = await offers.Of(account.Id, Act.Today, [.. page.Waiver.Periods.Select(p => p.ObligationId)]);
        return new RequestPage
        {
            Account = account,
            Draft = page.Waiver,
            Offer = offer,
            Others = [.. (await search.OfAccount(account.Number, 10)).Where(w => WaiverPages.IsOpen(w.State) && w.Number != page.Waiver.Number)],
            Rules = rules,
            Today = Act.Today,
            Form = RequestForm.Of(page.Waiver, account.Number.Digits, offer),
        };
    }
}
