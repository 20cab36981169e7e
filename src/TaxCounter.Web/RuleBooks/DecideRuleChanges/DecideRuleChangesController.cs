using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.RuleBooks;

/// <summary>A second person decides on a change of rule, with what it does worked out anew. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/rule-changes/{id:guid}")]
[Needs(Permission.ApproveRule)]
public sealed class DecideRuleChangesController(RulePages pages, RuleChangeService service, ApprovalsDesk approvalsDesk, IStepUp stepUp, IValidator<DecisionForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>The row, why it is wanted, and what it does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("RuleChange", page) : NotFound();

    /// <summary>Agrees: the row is in the book.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Approve(change, act), change => $"Approved: {change.Title}, from {change.FirstDay.Long()}. It is in the rule book.");

    /// <summary>Denies it: the book does not change.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Deny(change, act.Because(form.Reason)), change => $"Denied. {change.Proposed.Name} sees why. The rule book does not change.", isDenial: true);

    private Task<IActionResult> Decide(Guid id, DecisionForm form, Func<RuleChangeId, CounterAct, Task<Result<RuleChange>>> decide, Func<RuleChange, string> done, bool isDenial = false) => Decide(new Decision<RuleChangeDecision, RuleChange>
    {
        Needs = Permission.ApproveRule,
        View = "RuleChange",
        Item = ("rule", id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => decide(RuleChangeId.From(id), Act),
        Says = done,
    });

    private async Task<RuleChangeDecision?> Page(Guid id, DecisionForm form) => await pages.Change(id, withPreview: true) is { } view
        ? new RuleChangeDecision { View = view, IsOwn = Who.WhyNotSecond(Permission.ApproveRule, view.Change.Proposed.Person) is not null, Place = await Place("rule", id.ToString()), Form = form }
        : null;
}
