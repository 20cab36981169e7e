using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Writes a request: for which periods, why, who asks. A draft is kept as it is; a submitted request is complete.</summary>
[Route("/penalty-waivers")]
[Needs(Permission.RequestWaiver)]
public sealed class RequestController(
    AccountDesk desk, IAccounts accounts, IPenaltyWaivers waivers, PenaltyWaiverService service, WaiverOffers offers, IPenaltyWaiverSearch search, RuleBook rules, IValidator<RequestForm> checks) : CounterController
{
    /// <summary>The empty form of an account.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(string account)
    {
        if (await desk.Find(account ?? "") is not { } found)
        {
            return NotFound();
        }

        var offer = await offers.Of(found.Id, Act.Today);
        return View("Request", await Page(found, null, offer, RequestForm.New(found.Number.Digits, offer)));
    }

    /// <summary>What the form comes to as it is typed; nothing is kept.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] RequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(form.Account) is not { } account)
        {
            return NotFound();
        }

        var page = await Page(account, await waivers.Find(new PenaltyWaiverId(form.Id)), form);
        ModelState.Clear();
        return (string?)Request.Headers["HX-Target"] switch
        {
            "asked-all" => PartialView("_Sums", page),
            "reason" => PartialView("/Cases/Reason/_Reason.cshtml", page.Reason),
            _ => View("Request", page),
        };
    }

    /// <summary>Keeps a draft under its number.</summary>
    [HttpPost("")]
    public Task<IActionResult> Keep([Bind(Prefix = "Form")] RequestForm form) => Save(null, form, submit: false);

    /// <summary>Submits a new request.</summary>
    [HttpPost("submit")]
    public Task<IActionResult> Submit([Bind(Prefix = "Form")] RequestForm form) => Save(null, form, submit: true);

    /// <summary>Keeps what was changed in a draft.</summary>
    [HttpPost("{number}/write")]
    public Task<IActionResult> Write(string number, [Bind(Prefix = "Form")] RequestForm form) => Save(number, form, submit: false);

    /// <summary>Submits a draft.</summary>
    [HttpPost("{number}/submit")]
    public Task<IActionResult> Submit(string number, [Bind(Prefix = "Form")] RequestForm form) => Save(number, form, submit: true);

    private async Task<IActionResult> Save(string? number, RequestForm form, bool submit)
    {
        ArgumentNullException.ThrowIfNull(form);
        var draft = number is null ? await waivers.Find(new PenaltyWaiverId(form.Id)) : WaiverNumber.TryParse(number, out var parsed) ? await waivers.Find(parsed) : null;
        if (number is not null && draft is null || await Whose(draft, form) is not { } account)
        {
            return NotFound();
        }

        if (draft is { Story.State: not WaiverState.Draft })
        {
            Flash($"{draft.Number} was already submitted.");
            return Redirect($"/penalty-waivers/{draft.Number}");
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(account, draft, form), "Request");
        }

        var kept = draft is null
            ? await service.Begin(new PenaltyWaiverId(form.Id), account.Id, Read(form), Act)
            : await service.Write(draft.Number, Read(form), Act);
        if (kept.Refusal is { } no)
        {
            return Refused(await Page(account, draft, form), no, "Request");
        }

        var done = submit ? await service.Submit(kept.Value.Number, Act) : kept;
        if (done.Refusal is { } incomplete)
        {
            var lacks = IncompleteWaiver.Of(kept.Value, offers.Reasons.On(form.ReasonCode ?? "", Act.Today) is { Refusal: null } reason ? reason.Value.Value : null);
            return Refused(await Page(account, kept.Value, form), lacks.Count > 0 ? lacks : [incomplete], "Request");
        }

        Flash(submit ? $"{done.Value.Number} is submitted. Recommend a decision, or request what is missing." : $"Draft {done.Value.Number} is saved. A colleague can finish it.");
        return Redirect($"/penalty-waivers/{done.Value.Number}");
    }

    private WaiverRequest Read(RequestForm form) =>
        form.Read(offers.Reasons.On(form.ReasonCode ?? "", Act.Today) is { Refusal: null } reason ? reason.Value.Value.Questions.Select(q => q.Id) : []);

    private async Task<Account?> Whose(PenaltyWaiver? draft, RequestForm form) => draft is null ? await desk.Find(form.Account) : await accounts.Find(draft.AccountId);

    private async Task<RequestPage> Page(Account account, PenaltyWaiver? draft, RequestForm form) =>
        await Page(account, draft, await offers.Of(account.Id, Act.Today, [.. form.Periods.Where(p => p.Ticked).Select(p => new ObligationId(p.Obligation))]), form);

    private async Task<RequestPage> Page(Account account, PenaltyWaiver? draft, IReadOnlyList<WaivablePeriod> offer, RequestForm form) => new()
    {
        Account = account,
        Draft = draft,
        Offer = offer,
        FilingDayMissing = offer.Count == 0 && (await desk.Balance(account, Act.Today, openOnly: true)).Open.Any(b => b.LateCharges.FilingDayMissing),
        Others = [.. (await search.OfAccount(account.Number, 10)).Where(w => WaiverPages.IsOpen(w.State) && w.Number != draft?.Number)],
        Rules = rules,
        Today = Act.Today,
        Form = form,
    };
}
