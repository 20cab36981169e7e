using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>A second person decides on a change of rule, with what it does worked out anew. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Area("Supervisor")]
[Route("/supervisor/rule-changes/{id:guid}")]
[Needs(Permission.ApproveRule)]
public sealed class RuleChangesController(RulePages pages, RuleChangeService service, ApprovalsDesk approvalsDesk, IStepUp stepUp, DecisionForm.Checks checks) : CounterController
{
    /// <summary>The row, why it is wanted, and what it does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("RuleChange", page) : NotFound();

    /// <summary>Agrees: the row is in the book.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Approve(change, act), change => $"Approved: {change.Title}, from {change.FirstDay.Long()}. It is in the rule book.");

    /// <summary>Does not agree: the book stays as it is.</summary>
    [HttpPost("refuse")]
    public Task<IActionResult> Refuse(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Refuse(change, act.Because(form.Reason)), change => $"Refused; {change.ProposedByName} sees why. The rule book stays as it is.");

    private async Task<IActionResult> Decide(Guid id, DecisionForm form, Func<RuleChangeId, CounterAct, Task<Result<RuleChange>>> decide, Func<RuleChange, string> done)
    {
        var place = await approvalsDesk.Place(Who, "rule", id.ToString());
        if (!checks.Check(form, ModelState, "Form"))
        {
            return await Page(id, form) is { } malformed ? Malformed(malformed, "RuleChange") : NotFound();
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.ApproveRule)).Refusal is { } wrong)
        {
            return await Page(id, form) is { } unconfirmed ? Refused(unconfirmed, wrong, "RuleChange") : NotFound();
        }

        var decided = await decide(RuleChangeId.From(id), Act);
        if (decided.Refusal is { } no)
        {
            return await Page(id, form) is { } page ? Refused(page, no, "RuleChange") : NotFound();
        }

        Flash(done(decided.Value));
        return Redirect(await approvalsDesk.After(Who, place));
    }

    private async Task<RuleChangeDecision?> Page(Guid id, DecisionForm form) => await pages.Change(id, withPreview: true) is { } view
        ? new RuleChangeDecision { View = view, IsOwn = Who.WhyNotSecond(Permission.ApproveRule, view.Change.ProposedByPerson) is not null, Place = await approvalsDesk.Place(Who, "rule", id.ToString()), Form = form }
        : null;
}
