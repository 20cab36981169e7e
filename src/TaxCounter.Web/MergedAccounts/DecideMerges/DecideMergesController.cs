using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>A second person decides whether a duplicate is merged, or undoes a merge. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/merges/{id:guid}")]
[Needs(Permission.ApproveMerge)]
public sealed class DecideMergesController(MergeService service, MergeDesk desk, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecideMergeForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>Both accounts beside each other, and why they are to be one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(Guid id)
    {
        if (await Page(id, new DecideMergeForm()) is not { } page)
        {
            return NotFound();
        }

        var number = page.Seen.Duplicate.Account.Number.Digits;
        await audit.RecordView(Act.Using(Permission.ApproveMerge), "merged-accounts.view", number, number);
        return View("Decide", page);
    }

    /// <summary>Agrees: the duplicate points to the account that stays.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, [Bind(Prefix = "Form")] DecideMergeForm form) => Decide(id, form, act => service.Approve(new AccountMergeId(id), act), "The accounts are merged. Nothing that was posted has moved.");

    /// <summary>Denies it: both stay as they are.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(Guid id, [Bind(Prefix = "Form")] DecideMergeForm form) => Decide(id, form, act => service.Deny(new AccountMergeId(id), act), "The merge is denied. Both accounts stay as they are.", needsReason: true);

    /// <summary>Undoes it: they are two accounts again.</summary>
    [HttpPost("undo")]
    public Task<IActionResult> Undo(Guid id, [Bind(Prefix = "Form")] DecideMergeForm form) => Decide(id, form, act => service.Undo(new AccountMergeId(id), act), "The merge is undone: they are two accounts again.", needsReason: true);

    private Task<IActionResult> Decide(Guid id, DecideMergeForm form, Func<CounterAct, Task<Result<AccountMerge>>> decide, string says, bool needsReason = false) => Decide(new Decision<MergeDecision, AccountMerge>
    {
        Needs = Permission.ApproveMerge,
        View = "Decide",
        Item = (MergedAccountsDuty.Decisions.Code, id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = needsReason ? form.Reason ?? "" : null,
        Do = () => decide(Act.Because(form.Reason)),
        Says = _ => says,
        Otherwise = "/supervisor/merges/" + id,
    });

    private async Task<MergeDecision?> Page(Guid id, DecideMergeForm form) =>
        await desk.Find(id, Act) is { } seen ? new MergeDecision { Seen = seen, Place = await Place(MergedAccountsDuty.Decisions.Code, id.ToString()), Form = form } : null;
}
