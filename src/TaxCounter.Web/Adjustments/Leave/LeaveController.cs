using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>Leaves as it is what the program found wrong with a charge, with the reason.</summary>
[Route("/adjustments/leave")]
[Needs(Permission.PrepareAdjustment)]
public sealed class LeaveController(AccountDesk desk, AdjustmentProposals proposals, FindingService service, AdjustmentFigures figures, IOpenDiscounts discounts, RuleBook rules, IValidator<LeaveForm> checks) : CounterController
{
    private const string Start = "/adjustments/new?account=";

    /// <summary>What was found, and why it may stay.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Leave(string account, string facts) => await desk.Find(account ?? "") is not { } of ? NotFound()
        : await Page(of, new LeaveForm { For = of.Number.Digits, Facts = facts ?? "" }) is { } page ? View(page) : RefusedTo(Start + of.Number.Digits, AdjustmentRefusals.FoundNoMore);

    /// <summary>Leaves it, and goes on with the next discount, or with what else was found on the account.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Leave([Bind(Prefix = "Form")] LeaveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(form.For) is not { } account)
        {
            return NotFound();
        }

        var page = await Page(account, form);
        if (page is not null && !checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page);
        }

        var next = page?.Found.Discount is { } discount ? await discounts.Next(discount, Act.Today) : null;
        var left = await service.Leave(account.Id, form.Facts, Act.Because(form.Why));
        if (left.Refusal is { } no)
        {
            return page is null ? RefusedTo(Start + account.Number.Digits, no) : Refused(page, no);
        }

        Flash($"{account.Name}: left as it is. {left.Value.Says}");
        return Redirect(page?.Found.Discount is null ? Start + account.Number.Digits : AdjustmentPages.UrlOf(rules, next, Act.Today) ?? "/off-accounts/discounts");
    }

    /// <summary>The page of what was found; null where it is not found any more. A denial is the reason already.</summary>
    private async Task<LeavePage?> Page(Domain.Accounts.Account account, LeaveForm form)
    {
        if ((await proposals.Of(account, Act.Today)).FirstOrDefault(p => p.Facts == form.Facts) is not { } found)
        {
            return null;
        }

        var denied = await service.Denied(account.Id, found);
        if (denied is { Decisions: [.., var decision] })
        {
            form.Why ??= $"{denied.Number} was denied on {denied.DecidedOn?.Long()}: {decision.Reason}";
        }

        return new LeavePage
        {
            Account = account,
            Found = found,
            ReasonName = figures.Reasons.Find(found.Request.ReasonCode)?.Name ?? "",
            Denied = denied,
            WhyNot = denied is null ? await service.WhyNotAlone(account.Id, found, Act.Today) : null,
            Form = form,
        };
    }
}
