using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Refunds;

/// <summary>A supervisor decides whether money goes back. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/refunds/{number}")]
[Needs(Permission.DecideRefund)]
public sealed class PacketController(RefundDesk desk, RefundService service, RefundLetters letters, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, RuleBook rules, IValidator<DecideRefundForm> checks) : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>Everything on one page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecideRefundForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecideRefund), "refunds.view", page.At.Refund.Number.ToString(), page.At.Account.Number.Digits, "packet");
        return View("Packet", page);
    }

    /// <summary>Decides.</summary>
    [HttpPost("decide")]
    public Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] DecideRefundForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Decide(new Decision<PacketPage, Refund>
        {
            Needs = Permission.DecideRefund,
            View = "Packet",
            Page = () => Page(number, form),
            Check = () => checks.Check(form, ModelState, "Form"),
            Password = form.Password,
            Do = page => Do(page.At.Refund.Number, form),
            Says = refund => form.Verb switch
            {
                RefundVerb.Approve when refund.Story.State == RefundState.Recommended => FirstApprovalRefusals.Kept($"Refund {refund.Number}"),
                RefundVerb.Approve => $"{refund.Number} is approved: {refund.Total.InDollars()} waits for the next file for finance. The letter is written.",
                RefundVerb.Deny => $"{refund.Number} is denied. The letter is written.",
                _ => $"{refund.Number} is returned to {refund.Story.HandledByName} with your question.",
            },
            Otherwise = RefundPages.Screens.Url,
        });
    }

    private Task<Result<Refund>> Do(RefundNumber number, DecideRefundForm form)
    {
        var act = Act.Because(form.Reason);
        return form.Verb switch
        {
            RefundVerb.Approve => service.Approve(number, new Money(form.InterestCents), form.Revision, act),
            RefundVerb.Deny => service.Deny(number, form.Revision, act),
            _ => service.Return(number, form.Revision, act),
        };
    }

    private async Task<PacketPage?> Page(string number, DecideRefundForm form)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return null;
        }

        return new PacketPage
        {
            At = page,
            Place = await Place(RefundsDuty.Decisions.Code, page.Refund.Number.ToString()),
            Approval = rules.Limits.Approval(LimitKind.Refund.Id(), page.Refund.RecommendedAmount + page.InterestAmount, Act.Today),
            LetterIn = await letters.LanguageOf(RefundLetterKinds.Denied, page.Account, Act.Today),
            Own = RefundTable.Of.WhyNot(page.Refund.Story, page.Refund.Number.ToString(), RefundVerb.Approve, Act.Because("?").Using(Permission.DecideRefund)),
            Form = form,
        };
    }
}
