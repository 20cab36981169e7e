using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Referrals;

/// <summary>The referrals: those that came to one, those one sent, all; and one with its answer.</summary>
[Route("/referrals")]
[Needs(Permission.SeeReferrals)]
public sealed class ReferralPagesController(IReferrals referrals, ReferralService service, IValidator<AnswerForm> checks, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The lists.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(bool all, int page = 1) => View(new ReferralsPage { Act = Act, Rows = await referrals.Of(Who, Act.Today.AddDays(-30)), All = await referrals.All(!all, page), IsOpenOnly = !all });

    /// <summary>One.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Referral(Guid id)
    {
        if (await Page(id, new AnswerForm()) is not { } page)
        {
            return RefusedTo("/referrals", ReferralRefusals.Unknown);
        }

        await audit.RecordView(Act, "referrals.view", id.ToString(), page.Row.Account?.Digits);
        return View(page);
    }

    /// <summary>Takes it.</summary>
    [HttpPost("{id:guid}/accept")]
    [Needs(Permission.WorkReferrals)]
    public async Task<IActionResult> Accept(Guid id) => Back(id, await service.Accept(ReferralId.From(id), Act), "You have it. Enter the answer when you know it.");

    /// <summary>Answers it.</summary>
    [HttpPost("{id:guid}/answer")]
    [Needs(Permission.WorkReferrals)]
    public Task<IActionResult> Answer(Guid id, [Bind(Prefix = "Form")] AnswerForm form) => Close(id, form, act => service.Answer(ReferralId.From(id), act), "Answered. The one who asked sees it on the start page.");

    /// <summary>Sends it back.</summary>
    [HttpPost("{id:guid}/decline")]
    [Needs(Permission.WorkReferrals)]
    public Task<IActionResult> Decline(Guid id, [Bind(Prefix = "Form")] AnswerForm form) => Close(id, form, act => service.Decline(ReferralId.From(id), act), "Declined. The one who asked sees the reason on the start page.");

    /// <summary>Withdraws one's own.</summary>
    [HttpPost("{id:guid}/withdraw")]
    [Needs(Permission.WorkReferrals)]
    public async Task<IActionResult> Withdraw(Guid id) => Back(id, await service.Withdraw(ReferralId.From(id), Act), "Withdrawn.");

    private RedirectResult Back(Guid id, Result<Referral> done, string says)
    {
        if (done.Refusal is { } no)
        {
            return RefusedTo($"/referrals/{id}", no);
        }

        Flash(says);
        return Redirect($"/referrals/{id}");
    }

    private async Task<IActionResult> Close(Guid id, AnswerForm form, Func<CounterAct, Task<Result<Referral>>> close, string says)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Page(id, form) is not { } page)
        {
            return RefusedTo("/referrals", ReferralRefusals.Unknown);
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Referral");
        }

        var done = await close(Act.Because(form.Answer));
        return done.Refusal is { } no ? Refused(page, no, "Referral") : Back(id, done, says);
    }

    private async Task<ReferralPage?> Page(Guid id, AnswerForm form) =>
        await referrals.Row(ReferralId.From(id)) is { } row ? new ReferralPage { Row = row, Form = form, Act = Act, Jurisdiction = rules.Jurisdiction } : null;
}
