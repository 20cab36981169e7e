using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>Payment plans: the list by how they go, and each as a page that prints; what a clerk does to one.</summary>
[Route("/payment-plans")]
[Needs(Permission.SeePlans)]
public sealed class PlanController(PlanDesk desk, PaymentPlanPlanner planner, IPaymentPlanSearch search, PaymentPlanService service, PlanCare care, IAuditTrail audit) : CounterController
{
    /// <summary>Those in force, in most danger first; or all of one state, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? state = null, int page = 1)
    {
        if (Enum.TryParse<PaymentPlanState>(state, out var of) && Enum.IsDefined(of))
        {
            return View(new PlanListPage(of, new RecordPage<PlanStanding>([], 1, 0), new Dictionary<Domain.Journal.AccountId, PlanAccount>(), await search.List(of, page)));
        }

        var all = await planner.Standings(Act.Today);
        var number = RecordPage<PlanStanding>.Within(page, all.Count);
        List<PlanStanding> shown = [.. all.Skip(RecordPage<PlanStanding>.Before(number)).Take(RecordPage<PlanStanding>.Size)];
        return View(new PlanListPage(null, new RecordPage<PlanStanding>(shown, number, all.Count), await search.Accounts([.. shown.Select(s => s.Plan.AccountId).Distinct()], Act.Today), null));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Plan(string number)
    {
        if (await desk.Find(number, Act) is not { } page)
        {
            return RefusedTo("/payment-plans", PaymentPlanRefusals.Unknown);
        }

        await audit.RecordView(Act, "payment-plans.view", page.Plan.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>The customer signed.</summary>
    [HttpPost("{number}/sign")]
    [Needs(Permission.WorkPlans)]
    public async Task<IActionResult> Sign(string number, [Bind(Prefix = "Form")] SignForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number, Act) is not { } page)
        {
            return RefusedTo("/payment-plans", PaymentPlanRefusals.Unknown);
        }

        var done = await care.Sign(page.Plan.Number, form.SignedOn ?? Act.Today, Act);
        if (done.Refusal is { } no)
        {
            return Refused(page with { Form = form }, no, "Plan");
        }

        Flash($"The signature of {done.Value.SignedOn!.Value.Long()} is on record. The account shows the plan.");
        return Redirect(PlanDesk.UrlOf(done.Value));
    }

    /// <summary>Sends the cure letter.</summary>
    [HttpPost("{number}/cure-letter")]
    [Needs(Permission.WorkPlans)]
    public Task<IActionResult> CureLetter(string number) => Do(number, care.SendCureLetter, plan => $"The cure letter is written: they have until {plan.Notice!.Until!.Value.Long()}. Print it and send it.");

    /// <summary>What was late is paid.</summary>
    [HttpPost("{number}/cured")]
    [Needs(Permission.WorkPlans)]
    public Task<IActionResult> Cured(string number) => Do(number, care.NoteCured, plan => $"{plan.Number} is in good standing again.");

    /// <summary>It is paid in full.</summary>
    [HttpPost("{number}/complete")]
    [Needs(Permission.WorkPlans)]
    public Task<IActionResult> Complete(string number) => Do(number, care.Complete, plan => $"{plan.Number} is paid in full and closed.");

    /// <summary>It is owed again.</summary>
    [HttpPost("{number}/reopen")]
    [Needs(Permission.WorkPlans)]
    public Task<IActionResult> Reopen(string number) => Do(number, care.Reopen, plan => $"{plan.Number} is in force again.");

    /// <summary>Who asked takes it back.</summary>
    [HttpPost("{number}/withdraw")]
    [Needs(Permission.WorkPlans)]
    public Task<IActionResult> Withdraw(string number) => Do(number, service.Withdraw, plan => $"{plan.Number} is withdrawn. Nothing was agreed.");

    private async Task<IActionResult> Do(string number, Func<PaymentPlanNumber, CounterAct, Task<Result<PaymentPlan>>> take, Func<PaymentPlan, string> says)
    {
        if (!PaymentPlanNumber.TryParse(number, out var known))
        {
            return RefusedTo("/payment-plans", PaymentPlanRefusals.Unknown);
        }

        var done = await take(known, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo("/payment-plans/" + known, no);
        }

        Flash(says(done.Value));
        return Redirect(PlanDesk.UrlOf(done.Value));
    }
}
