using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>A supervisor decides about a plan: approves or denies it, puts it in default, reinstates or ends it. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/payment-plans/{number}")]
[Needs(Permission.DecidePlan)]
public sealed class DecidePlansController(PaymentPlanService service, PlanCare care, PlanDesk desk, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecidePlanForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>The plan, and what can be decided.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecidePlanForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecidePlan), "payment-plans.view", page.Page.Plan.Number.ToString(), page.Page.Account.Number.Digits);
        return View("Decide", page);
    }

    /// <summary>Agrees.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(string number, [Bind(Prefix = "Form")] DecidePlanForm form) => Decide(number, form, (plan, act) => service.Approve(plan, form.Shown ?? "", act.Because(form.Reason)),
        plan => plan.State == PaymentPlanState.Agreed ? $"{plan.Number} is agreed. Print the agreement for the customer to sign." : FirstApprovalRefusals.Kept($"Payment plan {plan.Number}"));

    /// <summary>Denies it.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(string number, [Bind(Prefix = "Form")] DecidePlanForm form) => Reasoned(number, form, service.Deny, plan => $"{plan.Number} is denied; {plan.Requested.Name} sees why.");

    /// <summary>Puts it in default.</summary>
    [HttpPost("default")]
    public Task<IActionResult> Default(string number, [Bind(Prefix = "Form")] DecidePlanForm form) =>
        Decide(number, form, (plan, act) => care.Default(plan, act.Because(form.Reason)), plan => $"{plan.Number} is in default. The letter is written: print it and send it.");

    /// <summary>Puts it in force again.</summary>
    [HttpPost("reinstate")]
    public Task<IActionResult> Reinstate(string number, [Bind(Prefix = "Form")] DecidePlanForm form) =>
        Reasoned(number, form, care.Reinstate, plan => $"{plan.Number} is in force again; what is late is paid by {plan.Notice!.Until!.Value.Long()}. The letter is written.");

    /// <summary>Gives the notice before a change for changed circumstances.</summary>
    [HttpPost("notice")]
    public Task<IActionResult> Notice(string number, [Bind(Prefix = "Form")] DecidePlanForm form) =>
        Reasoned(number, form, care.GiveNotice, plan => $"The notice is written. Nothing changes before {plan.Notice!.Until!.Value.Long()}.");

    /// <summary>Takes a notice back.</summary>
    [HttpPost("notice-back")]
    public Task<IActionResult> NoticeBack(string number, [Bind(Prefix = "Form")] DecidePlanForm form) => Reasoned(number, form, care.TakeNoticeBack, plan => $"The notice is withdrawn. {plan.Number} goes on as agreed.");

    /// <summary>Ends it for another reason.</summary>
    [HttpPost("end")]
    public Task<IActionResult> End(string number, [Bind(Prefix = "Form")] DecidePlanForm form) => Reasoned(number, form, care.End, plan => $"{plan.Number} is ended.");

    private Task<IActionResult> Reasoned(string number, DecidePlanForm form, Func<PaymentPlanNumber, CounterAct, Task<Result<PaymentPlan>>> decide, Func<PaymentPlan, string> says)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Decide(number, form, (plan, act) => decide(plan, act.Because(form.Reason)), says, needsReason: true);
    }

    private Task<IActionResult> Decide(string number, DecidePlanForm form, Func<PaymentPlanNumber, CounterAct, Task<Result<PaymentPlan>>> decide, Func<PaymentPlan, string> says, bool needsReason = false) => Decide(new Decision<PlanDecision, PaymentPlan>
    {
        Needs = Permission.DecidePlan,
        View = "Decide",
        Item = (PaymentPlansDuty.Decisions.Code, number),
        Page = () => Page(number, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = needsReason ? form.Reason ?? "" : null,
        Do = async () => PaymentPlanNumber.TryParse(number, out var plan) ? await decide(plan, Act) : PaymentPlanRefusals.Unknown,
        Says = says,
        Otherwise = "/payment-plans/" + number,
    });

    private async Task<PlanDecision?> Page(string number, DecidePlanForm form)
    {
        if (await desk.Find(number, Act) is not { } page)
        {
            return null;
        }

        var proposal = page.Plan.State == PaymentPlanState.Requested ? await desk.Proposal(page.Plan, Act) : null;
        return new PlanDecision
        {
            Page = page,
            Proposal = proposal?.Refusal is null ? proposal?.Value : null,
            WhyNot = proposal?.Refusal,
            Own = page.Plan.State == PaymentPlanState.Requested ? Who.WhyNotSecond(Permission.DecidePlan, page.Plan.Requested.Person) : null,
            Place = await Place(PaymentPlansDuty.Decisions.Code, page.Plan.Number.ToString()),
            Form = form,
        };
    }
}
