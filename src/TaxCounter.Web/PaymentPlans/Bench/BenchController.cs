using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>The bench: up to four offers side by side, worked out to the cent, and the one that is agreed; also the new terms of a plan.</summary>
[Route("/payment-plans/new")]
[Needs(Permission.WorkPlans)]
public sealed class BenchController(BenchDesk desk, PaymentPlanService service, IStepUp stepUp, IValidator<BenchForm> checks) : CounterController
{
    /// <summary>The offers, and what stands against a plan.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Bench(string? account, string? change, [Bind(Prefix = "Form")] BenchForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear(); // what was chosen so far is an address, and is shown as it was read
        form.Account ??= account;
        form.Change ??= change;
        form.Offers = [.. form.Offers.Take(BenchForm.Most)];
        var page = await desk.Page(form, Act);
        return page.Refusal is { } no ? RefusedTo(form.Change is { Length: > 0 } ? "/payment-plans" : "/", no) : View("Bench", page.Value);
    }

    /// <summary>Agrees to the chosen offer: alone, with a supervisor at this screen, or through Approvals.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Agree([Bind(Prefix = "Form")] BenchForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var isFilledIn = checks.Check(form, ModelState, "Form");
        var done = isFilledIn ? await Do(form) : null;
        if (done is null || done.Refusal is not null)
        {
            return await Again(form, isFilledIn, done?.Refusal);
        }

        var plan = done.Value;
        Flash(plan.State switch
        {
            PaymentPlanState.Requested when form.By == PlanBy.SupervisorHere => FirstApprovalRefusals.Kept($"Payment plan {plan.Number}"),
            PaymentPlanState.Requested => $"{plan.Number} is submitted to Approvals. Nothing is agreed before a supervisor approves it.",
            _ => $"{plan.Number} is agreed. Print the agreement for the customer to sign{(plan.Current.Down.IsPositive ? ", and take the down payment" : "")}.",
        });
        return Redirect(PlanDesk.UrlOf(plan));
    }

    /// <summary>The page as it is by now, with what is wrong.</summary>
    private async Task<IActionResult> Again(BenchForm form, bool isFilledIn, Refusal? no)
    {
        form.Picked = true;
        form.Offers = [.. form.Offers.Take(BenchForm.Most)];
        var page = await desk.Page(form, Act);
        if (page.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        ModelState.Remove("Form.Shown");
        return !isFilledIn ? Malformed(page.Value, "Bench") : Refused(page.Value, no!, "Bench");
    }

    private async Task<Result<PaymentPlan>> Do(BenchForm form)
    {
        var act = Act.Because(form.Reason);
        var asked = await desk.Asked(form, act);
        if (asked.Refusal is { } no)
        {
            return no;
        }

        var second = form.By == PlanBy.SupervisorHere ? await stepUp.ConfirmAsync(new CounterSignIn(form.UserName, form.Password, form.AppCode), Permission.DecidePlan, act.Today) : null;
        if (second?.Refusal is { } wrong)
        {
            return wrong;
        }

        var agreed = second is null ? null : act with { By = second.Value };
        return form.Change is { Length: > 0 } change ? await Change(change, asked.Value, act, agreed)
            : form.By == PlanBy.Queue ? await service.Request(asked.Value, act)
            : agreed is null ? await service.Agree(asked.Value, act)
            : await service.AgreeWith(asked.Value, act, agreed);
    }

    private async Task<Result<PaymentPlan>> Change(string change, PaymentPlanAsked asked, CounterAct act, CounterAct? agreed) =>
        PaymentPlanNumber.TryParse(change, out var number) ? await service.ChangeTerms(number, asked, act, agreed) : PaymentPlanRefusals.Unknown;
}
