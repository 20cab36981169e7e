using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>Who decides for whom while they are away: named by a supervisor, approved by a third person, ended early by one of the two.</summary>
[Route("/staff/delegations")]
[Needs(Permission.SeeDelegations)]
public sealed class DelegationsController(IDelegations delegations, IStepUp stepUp, ApprovalsDesk approvalsDesk, IValidator<DecisionForm> decisionChecks, IValidator<DelegationForm> checks, IValidator<EndDelegationForm> endChecks)
    : DecisionController(approvalsDesk, stepUp)
{
    private const string Here = "/staff/delegations";

    /// <summary>A clerk sees only their own.</summary>
    private StaffMember? Own => Who.Role == Role.Clerk ? Who : null;

    /// <summary>Those that hold, those to come, those past; of a clerk only their own. A supervisor names a colleague here.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Delegations(int page = 1) => View(await List(new DelegationForm { FirstDay = Act.Today }, page));

    /// <summary>Names a colleague; it waits for a third person.</summary>
    [HttpPost("")]
    [Needs(Permission.GiveDelegation)]
    public async Task<IActionResult> Ask(DelegationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await List(form), "Delegations");
        }

        if ((await ConfirmOwn(form.Password!, Permission.GiveDelegation)).Refusal is { } wrong)
        {
            return Refused(await List(form), wrong, "Delegations");
        }

        var asked = await delegations.AskAsync(new StaffId(Guid.Parse(form.Holder!)), form.FirstDay!.Value, form.LastDay!.Value, Act.Because(form.Reason));
        if (asked.Refusal is { } no)
        {
            return Refused(await List(form), no, "Delegations");
        }

        Flash($"{asked.Value.HolderName} is named. The delegation begins on {asked.Value.FirstDay.Long()} if a third person has approved it by then.");
        return Redirect(Here);
    }

    /// <summary>One of them, with what was done under it.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Look(Guid id) => await Page(id) is { } page ? View("Delegation", page) : NotFound();

    /// <summary>A third person agrees.</summary>
    [HttpPost("{id:guid}/approve")]
    [Needs(Permission.ApproveRoles)]
    public Task<IActionResult> Approve(Guid id, DecisionForm form) =>
        Decide(id, form, delegations.ApproveAsync, d => $"{d.HolderName} decides for {d.GiverName} from {d.FirstDay.Long()} to {d.LastDay.Long()}.");

    /// <summary>A third person does not agree.</summary>
    [HttpPost("{id:guid}/deny")]
    [Needs(Permission.ApproveRoles)]
    public Task<IActionResult> Deny(Guid id, DecisionForm form) =>
        Decide(id, form, delegations.DenyAsync, d => $"Denied. {d.GiverName} will see the reason. {d.HolderName} does not decide for them.", isDenial: true);

    /// <summary>One of the two ends it.</summary>
    [HttpPost("{id:guid}/end")]
    [Needs(Permission.EndDelegation)]
    public async Task<IActionResult> End(Guid id, EndDelegationForm ending)
    {
        if (await Page(id) is not { } page)
        {
            return NotFound();
        }

        page.Ending = ending;
        if (!endChecks.Check(ending, ModelState, "Ending"))
        {
            return Malformed(page, "Delegation");
        }

        var ended = await delegations.EndAsync(new DelegationId(id), Act.Because(ending.Reason));
        if (ended.Refusal is { } no)
        {
            return Refused(page, no with { Field = no.Field is null ? null : "Ending." + no.Field }, "Delegation");
        }

        Flash($"Ended. {ended.Value.HolderName} no longer decides for {ended.Value.GiverName}.");
        return Redirect($"{Here}/{id}");
    }

    private Task<IActionResult> Decide(Guid id, DecisionForm form, Func<DelegationId, CounterAct, Task<Result<Delegation>>> work, Func<Delegation, string> says, bool isDenial = false) => Decide(new Decision<DelegationPage, Delegation>
    {
        Needs = Permission.ApproveRoles,
        View = "Delegation",
        Item = ("delegation", id.ToString()),
        Page = () => Page(id, form),
        Check = () => decisionChecks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => work(new DelegationId(id), Act.Because(form.Reason)),
        Says = says,
        Otherwise = Here,
    });

    private async Task<DelegationsPage> List(DelegationForm form, int page = 1) => new()
    {
        All = await delegations.ListAsync(Own, Act.Today, page),
        InForce = await delegations.InForceCountAsync(Own, Act.Today),
        Colleagues = Who.May(Permission.GiveDelegation) ? await delegations.ColleaguesAsync(Who) : [],
        Act = Act,
        Form = form,
    };

    private async Task<DelegationPage?> Page(Guid id, DecisionForm? form = null)
    {
        if (await delegations.FindAsync(new DelegationId(id)) is not { } delegation || Who.Role == Role.Clerk && !delegation.IsOf(Who))
        {
            return null;
        }

        return new DelegationPage
        {
            Delegation = delegation,
            Acts = await delegations.ActsAsync(delegation.Id),
            Act = Act,
            Place = await Place("delegation", id.ToString()),
            Form = form ?? new DecisionForm(),
        };
    }
}
