using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>One case: its page and the clerk's recommendation.</summary>
[Route("/penalty-waivers/{number}")]
[Needs(Permission.SeeWaivers)]
public sealed class CaseController(PenaltyWaiverService service, WaiverPackets packets, WaiverOffers offers, WaiverActions actions, IPenaltyWaiverSearch search, ILetters letters, IAuditTrail audit, RuleBook rules, IValidator<RecommendForm> checks)
    : CounterController
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

    private static string Home(CasePage page) => WaiverPages.UrlOf(page.Waiver.Number);

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
