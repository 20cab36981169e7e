using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>A second person decides whether a closed day is reopened. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/reopenings/{day}")]
[Needs(Permission.ReopenDay)]
public sealed class DecideReopeningsController(DayService service, IBusinessDays days, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecisionForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>The day, how it was closed, and why it is to be reopened.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(DateOnly day)
    {
        if (!ModelState.IsValid || await Page(day, new DecisionForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.ReopenDay), "cashiering.day-reopen-view", day.Field());
        return View("Reopening", page);
    }

    /// <summary>Agrees: the day takes postings again.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(DateOnly day, DecisionForm form) =>
        Decide(day, form, act => service.Reopen(day, act), $"{day.WithWeekday()} is open again. Close it once more when the work is done.");

    /// <summary>Denies it: the day stays closed.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(DateOnly day, DecisionForm form) =>
        Decide(day, form, act => service.KeepClosed(day, act.Because(form.Reason)), $"{day.WithWeekday()} stays closed.", isDenial: true);

    private async Task<IActionResult> Decide(DateOnly day, DecisionForm form, Func<CounterAct, Task<Result<DayReopening>>> decide, string says, bool isDenial = false) => !ModelState.IsValid ? NotFound() : await Decide(new Decision<ReopeningDecision, DayReopening>
    {
        Needs = Permission.ReopenDay,
        View = "Reopening",
        Item = (CashieringDuty.Reopenings.Code, day.Field()),
        Page = () => Page(day, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => decide(Act),
        Says = _ => says,
        Otherwise = $"/cashiering/days/{day.Field()}",
    });

    private async Task<ReopeningDecision?> Page(DateOnly day, DecisionForm form)
    {
        var standing = await days.Standing(day);
        return standing.Closings == 0 ? null : new ReopeningDecision
        {
            Standing = standing,
            Totals = await days.Totals(day),
            Own = standing.Asked is { } asked ? Who.WhyNotSecond(Permission.ReopenDay, asked.Requested.Person) : null,
            Place = await Place(CashieringDuty.Reopenings.Code, day.Field()),
            Form = form,
        };
    }
}
