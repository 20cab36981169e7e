using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>One case: its page, and everything a clerk does with it until a supervisor decides.</summary>
[Route("/penalty-waivers/{number}")]
[Needs(Permission.SeeWaivers)]
public sealed class CaseController(PenaltyWaiverService service, IPenaltyWaiverSearch search, ILetters letters, IAuditTrail audit, RuleBook rules, IValidator<RecommendForm> checks) : CounterController
{
    /// <summary>The case; a draft opens as its form for whoever may finish it.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Case(string number)
    {
        if (await Page(number) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "penalty-waivers.view", page.Waiver.Number.ToString(), page.Packet.Account.Number.Digits);
        return page.Waiver.State == WaiverState.Draft && Who.May(Permission.RequestWaiver) ? View("Request", await Draft(page)) : View(page);
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

        return page.MayRecommend ? View(new RecommendPage { Case = page, Form = new RecommendForm() }) : RefusedTo(Home(page), PenaltyWaiverRefusals.WrongMove(page.Waiver, WaiverVerb.Recommend));
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

        var done = await service.Recommend(page.Waiver.Number, form.Advice!.Value, [.. MeasureText.Read(form.Parts)], form.Rationale ?? "", Act);
        if (done.Refusal is { } no)
        {
            return Refused(shown, no);
        }

        Flash($"{done.Value.Number} is recommended: {WaiverPages.Of(form.Advice.Value)}, {done.Value.RecommendedAmount.InDollars()}. A supervisor decides.");
        return Redirect(Home(page));
    }

    /// <summary>The page of another step.</summary>
    [HttpGet("{step}")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Step(string number, string step)
    {
        if (CaseSteps.Of(step) is not { } asked || await Page(number) is not { } page)
        {
            return NotFound();
        }

        return page.Steps.Contains(asked) || page.Waiver.State == WaiverState.Draft && asked.Verb == WaiverVerb.Withdraw
            ? View(StepOf(page, asked, new StepForm()))
            : RefusedTo(Home(page), PenaltyWaiverRefusals.WrongMove(page.Waiver, asked.Verb));
    }

    /// <summary>Takes another step.</summary>
    [HttpPost("{step}")]
    [Needs(Permission.RequestWaiver)]
    public async Task<IActionResult> Step(string number, string step, [Bind(Prefix = "Form")] StepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (CaseSteps.Of(step) is not { } asked || await Page(number) is not { } page)
        {
            return NotFound();
        }

        var done = await asked.Do(service, page.Waiver.Number, form.Text, Act);
        if (done.Refusal is { } no)
        {
            return Refused(StepOf(page, asked, form), asked.Asks is null || no.Field is null ? no : no with { Field = "Text" });
        }

        Flash(asked.Done(done.Value));
        return Redirect(Home(page));
    }

    private static string Home(CasePage page) => $"/penalty-waivers/{page.Waiver.Number}";

    private static StepPage StepOf(CasePage page, CaseStep step, StepForm form) => new() { Waiver = page.Waiver, Name = page.Packet.Account.Name, Step = step, Form = form };

    private async Task<CasePage?> Page(string number) => WaiverNumber.TryParse(number, out var parsed) && await service.Packet(parsed, Act) is { } packet
        ? new CasePage { Packet = packet, Letters = await letters.OfCase(parsed.ToString()), Rules = rules, Who = Who, Today = Act.Today }
        : null;

    private async Task<RequestPage> Draft(CasePage page)
    {
        var account = page.Packet.Account;
        var offer = await service.Offer(account.Id, Act.Today, [.. page.Waiver.Periods.Select(p => p.ObligationId)]);
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
