using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>A second person approves that somebody becomes supervisor or administrator, with their own password again.</summary>
[Route("/staff/role-grants")]
[Needs(Permission.ApproveRoles)]
public sealed class RoleGrantsController(IUserAccounts userAccounts, IStepUp stepUp, ApprovalsDesk approvalsDesk, IValidator<RoleGrantForm> checks) : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>What waits, and what was decided last.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Grants(int page = 1) => View(new RoleGrantsPage(await userAccounts.GrantsAsync(page), await userAccounts.PendingGrantsAsync(), Act));

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Grant(Guid id) => await Page(id, new RoleGrantForm()) is { } page ? View(page) : NotFound();

    /// <summary>Agrees: the role is in force.</summary>
    [HttpPost("{id:guid}/approve")]
    public Task<IActionResult> Approve(Guid id, RoleGrantForm form) =>
        Decide(id, form, userAccounts.ApproveAsync, grant => $"{grant.UserName} is now {UserAccountWords.Of(grant.Role)}.");

    /// <summary>Does not agree.</summary>
    [HttpPost("{id:guid}/deny")]
    public Task<IActionResult> Deny(Guid id, RoleGrantForm form) =>
        Decide(id, form, userAccounts.DenyAsync, grant => $"Denied. {grant.UserName} does not become {UserAccountWords.Of(grant.Role)}.", isDenial: true);

    private Task<IActionResult> Decide(Guid id, RoleGrantForm form, Func<RoleGrantId, CounterAct, Task<Result<RoleGrant>>> work, Func<RoleGrant, string> says, bool isDenial = false) => Decide(new Decision<RoleGrantPage, RoleGrant>
    {
        Needs = Permission.ApproveRoles,
        View = "Grant",
        Item = ("grant", id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password ?? "",
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => work(new RoleGrantId(id), Act.Because(form.Reason)),
        Says = says,
        Otherwise = "/staff/role-grants",
    });

    private async Task<RoleGrantPage?> Page(Guid id, RoleGrantForm form) =>
        await userAccounts.FindGrantAsync(new RoleGrantId(id)) is { } grant ? new RoleGrantPage { Grant = grant, WhyNot = grant.WhyNotDecide(Who), Place = await Place("grant", id.ToString()), Form = form } : null;
}
