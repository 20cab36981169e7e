using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.MovedPayments;

/// <summary>A second person decides whether a payment is moved, or reverses a move. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/moved-payments/{number}")]
[Needs(Permission.ApproveMovedPayment)]
public sealed class DecideMovedPaymentsController(MovedPaymentService service, MovedPaymentPlanner planner, MovedDesk desk, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecideMovedPaymentForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>Both sides, why it is to be moved, and what that does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecideMovedPaymentForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.ApproveMovedPayment), "moved-payments.view", page.Page.Moved.Number.ToString(), page.Page.From.Number.Digits);
        return View("Decide", page);
    }

    /// <summary>Agrees: the payment is moved.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(string number, [Bind(Prefix = "Form")] DecideMovedPaymentForm form) => Decide(number, form, (moved, act) => service.Approve(moved, form.Shown ?? "", act.Because(form.Reason)),
        moved => moved.State == MovedPaymentState.Posted ? $"{moved.Amount.InDollars()} is {(moved.IsReversal ? "reversed" : "moved")}: {moved.Number}." : FirstApprovalRefusals.Kept($"{moved.Name()} {moved.Number}"));

    /// <summary>Denies it: everything stays.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(string number, [Bind(Prefix = "Form")] DecideMovedPaymentForm form) =>
        Decide(number, form, (moved, act) => service.Deny(moved, act.Because(form.Reason)), moved => $"{moved.Number} is denied; {moved.Requested.Name} sees why. Nothing was {(moved.IsReversal ? "reversed" : "moved")}.", needsReason: true);

    /// <summary>Reverses it: the money goes back where it was.</summary>
    [HttpPost("reverse")]
    public Task<IActionResult> Reverse(string number, [Bind(Prefix = "Form")] DecideMovedPaymentForm form) => Decide(number, form, (moved, act) => service.Reverse(moved, act.Because(form.Reason)),
        moved => moved.State == MovedPaymentState.Reversed ? $"{moved.Number} is {moved.StateWords()}. The money pays again what it paid first." : FirstApprovalRefusals.Kept($"{(moved.IsReversal ? "Undoing" : "The reversal of")} {moved.Number}"), needsReason: true);

    private Task<IActionResult> Decide(string number, DecideMovedPaymentForm form, Func<MovedPaymentNumber, CounterAct, Task<Result<MovedPayment>>> decide, Func<MovedPayment, string> says, bool needsReason = false) => Decide(new Decision<MovedPaymentDecision, MovedPayment>
    {
        Needs = Permission.ApproveMovedPayment,
        View = "Decide",
        Item = (MovedPaymentsDuty.Decisions.Code, number),
        Page = () => Page(number, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = needsReason ? form.Reason ?? "" : null,
        Do = async () => MovedPaymentNumber.TryParse(number, out var moved) ? await decide(moved, Act) : MovedPaymentRefusals.Unknown,
        Says = says,
        Otherwise = "/moved-payments/" + number,
    });

    private async Task<MovedPaymentDecision?> Page(string number, DecideMovedPaymentForm form)
    {
        if (await desk.Find(number, Who) is not { } page)
        {
            return null;
        }

        var plan = page.Moved.State == MovedPaymentState.Requested ? await planner.Plan(page.Moved.Again(), Act) : null;
        return new MovedPaymentDecision
        {
            Page = page,
            Plan = plan?.Refusal is null ? plan?.Value : null,
            WhyNot = plan?.Refusal,
            Own = Who.WhyNotSecond(Permission.ApproveMovedPayment, page.Moved.Requested.Person),
            Place = await Place(MovedPaymentsDuty.Decisions.Code, page.Moved.Number.ToString()),
            Form = form,
        };
    }
}
