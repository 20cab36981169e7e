using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>Writes an adjustment: the reason, the periods, what the worksheet needs, what is wrong.</summary>
[Route("/adjustments")]
[Needs(Permission.PrepareAdjustment)]
public sealed class RequestController(AccountDesk desk, IAccounts accounts, IAdjustments adjustments, AdjustmentService service, AdjustmentFigures figures, AdjustmentProposals proposals, ILeftFindings left, IOpenDiscounts discounts, IDiscrepancies discrepancies, IAdjustmentSearch search, AdjustmentLetters letters, RuleBook rules, IValidator<RequestForm> checks) : CounterController
{
    /// <summary>The reasons, with what was found on the account; with one of them its form, filled in with what is known.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(string account, string? reason, Guid? period, string? facts, Guid? discrepancy)
    {
        if (await desk.Find(account ?? "") is not { } found)
        {
            return NotFound();
        }

        var page = await Page(found, null, new RequestForm { ReasonCode = reason });
        if (page.Reason is null)
        {
            return View("Reasons", (await Page(found, null, new RequestForm { Discrepancy = discrepancy })).With(await proposals.Of(found, Act.Today), await left.OfAccount(found.Id)));
        }

        var said = await Said(found, discrepancy);
        var asked = period is { } one ? new ObligationId(one) : page.Offer.FirstOrDefault(b => said?.Period is not null && b.Obligation.TaxType == said.TaxType && b.Obligation.Period == said.Period)?.Obligation.Id;
        var known = await proposals.For(found, reason!, asked, Act.Today);
        var here = facts is null ? null : (await proposals.Of(found, Act.Today)).FirstOrDefault(p => p.Facts == facts);
        var next = here?.Discount is { } discount ? AdjustmentPages.UrlOf(rules, await discounts.Next(discount, Act.Today), Act.Today) : null;
        return View("Request", (await Page(found, null, RequestForm.New(found.Number.Digits, reason!, page.Offer, known, discrepancy))).About(here, next));
    }

    /// <summary>The form of something that was found, by its facts; the reasons where it is not found any more.</summary>
    [HttpGet("found")]
    public async Task<IActionResult> Found(string account, string facts) => await desk.Find(account ?? "") is not { } of ? NotFound()
        : Redirect((await proposals.Of(of, Act.Today)).FirstOrDefault(p => p.Facts == facts) is { } found ? AdjustmentPages.UrlOf(of.Number, found) : $"/adjustments/new?account={of.Number}");

    /// <summary>Keeps it under a new number.</summary>
    [HttpPost("")]
    public Task<IActionResult> Keep([Bind(Prefix = "Form")] RequestForm form) => Save(null, form);

    /// <summary>The form of one that was started.</summary>
    [HttpGet("{number}/write")]
    public async Task<IActionResult> Write(string number)
    {
        if (await Draft(number) is not { } draft || await accounts.Find(draft.AccountId) is not { } account)
        {
            return NotFound();
        }

        if (!draft.Allows(AdjustmentVerb.Write))
        {
            return RefusedTo(AdjustmentPages.UrlOf(draft.Number), CaseRefusals.WrongMove("adjustment", number, AdjustmentWords.Is(draft.Story.State), AdjustmentWords.Of(AdjustmentVerb.Write)));
        }

        var page = await Page(account, draft, RequestForm.Of(draft, account.Number.Digits, []));
        return View("Request", await Page(account, draft, RequestForm.Of(draft, account.Number.Digits, page.Offer)));
    }

    /// <summary>Keeps what was changed.</summary>
    [HttpPost("{number}/write")]
    public Task<IActionResult> Write(string number, [Bind(Prefix = "Form")] RequestForm form) => Save(number, form);

    private async Task<IActionResult> Save(string? number, RequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var draft = number is null ? await adjustments.Find(new AdjustmentId(form.Id)) : await Draft(number);
        if (number is not null && draft is null || await (draft is null ? desk.Find(form.Account) : accounts.Find(draft.AccountId)) is not { } account)
        {
            return NotFound();
        }

        var page = await Page(account, draft, form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Request");
        }

        var request = form.Read(page.Reason?.Value.Questions.Select(q => q.Id) ?? []);
        var kept = draft is null ? await service.Begin(new AdjustmentId(form.Id), account.Id, request, Act) : await service.Write(draft.Number, request, Act);
        if (kept.Refusal is { } no)
        {
            return Refused(page, no, "Request");
        }

        if ((await figures.Of(kept.Value, Act)).Missing is { Count: > 0 } missing)
        {
            return Refused(await Page(account, kept.Value, form), missing, "Request");
        }

        Flash($"{kept.Value.Number} is saved. Read the worksheet and the tests.");
        return Redirect(AdjustmentPages.UrlOf(kept.Value.Number));
    }

    private async Task<Adjustment?> Draft(string number) => AdjustmentNumber.TryParse(number, out var parsed) ? await adjustments.Find(parsed) : null;

    /// <summary>What the customer said that led here; null where nothing did.</summary>
    private async Task<Discrepancy?> Said(Account account, Guid? id) => id is { } one && await discrepancies.Find(new DiscrepancyId(one)) is { } said && said.AccountId == account.Id ? said : null;

    private async Task<RequestPage> Page(Account account, Adjustment? draft, RequestForm form)
    {
        var reason = figures.Reason(form.ReasonCode ?? "", draft?.TakenOn ?? Act.Today);
        ObligationId[] named = [.. form.Periods.Where(p => p.Ticked).Select(p => new ObligationId(p.Obligation)).Concat(draft?.Periods.Select(p => p.ObligationId) ?? []).Distinct()];
        return new RequestPage
        {
            Account = account,
            Draft = draft,
            Reasons = figures.Reasons,
            Reason = reason,
            Offer = reason is null ? [] : await figures.Offer(account.Id, reason.Value, Act.Today, named),
            Others = [.. (await search.OfAccount(account.Number, 10)).Where(a => AdjustmentPages.IsOpen(a.State) && a.Number != draft?.Number)],
            Rules = rules,
            Letter = new LetterWords("Form.Statement", await letters.LanguageOf(AdjustmentLetterKinds.Posted, account, Act.Today)),
            Today = Act.Today,
            Said = await Said(account, form.Discrepancy),
            Form = form,
        };
    }
}
