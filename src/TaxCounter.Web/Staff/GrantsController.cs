using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>A second person confirms that somebody becomes supervisor or administrator, with their own password again.</summary>
[Route("/people/grants")]
[Needs(Permission.ConfirmRoles)]
public sealed class GrantsController(IPeople people, IStepUp stepUp, Inbox inbox, IValidator<GrantForm> checks) : CounterController
{
    /// <summary>What waits, and what was decided last.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Grants() => View(new GrantsPage(await people.GrantsAsync(), Act));

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Grant(Guid id) => await Page(id, new GrantForm()) is { } page ? View(page) : NotFound();

    /// <summary>Agrees: the role is in force.</summary>
    [HttpPost("{id:guid}/confirm")]
    public Task<IActionResult> Confirm(Guid id, GrantForm form) =>
        Decide(id, form, people.ConfirmAsync, grant => $"{grant.UserName} is {PeopleWords.Of(grant.Role)}.");

    /// <summary>Does not agree.</summary>
    [HttpPost("{id:guid}/refuse")]
    public Task<IActionResult> Refuse(Guid id, GrantForm form) =>
        Decide(id, form, people.RefuseAsync, grant => $"{grant.UserName} does not become {PeopleWords.Of(grant.Role)}.");

    private async Task<IActionResult> Decide(Guid id, GrantForm form, Func<RoleGrantId, CounterAct, Task<Result<RoleGrant>>> work, Func<RoleGrant, string> says)
    {
        if (await Page(id, form) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Grant");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password!, Permission.ConfirmRoles)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "Grant");
        }

        var decided = await work(new RoleGrantId(id), Act.Because(form.Reason));
        if (decided.Refusal is { } no)
        {
            return Refused(page, no, "Grant");
        }

        Flash(says(decided.Value));
        return Redirect(await inbox.After(Who, page.Inbox, "/people/grants"));
    }

    private async Task<GrantPage?> Page(Guid id, GrantForm form) =>
        await people.FindGrantAsync(new RoleGrantId(id)) is { } grant ? new GrantPage { Grant = grant, WhyNot = grant.WhyNotDecide(Who), Inbox = await inbox.Place(Who, "grant", id.ToString()), Form = form } : null;
}

/// <summary>The list of role grants.</summary>
/// <param name="Grants">Those that wait, oldest first, then those decided last.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record GrantsPage(IReadOnlyList<RoleGrant> Grants, CounterAct Act);

/// <summary>The page of one role grant.</summary>
public sealed class GrantPage
{
    /// <summary>The grant.</summary>
    public required RoleGrant Grant { get; init; }

    /// <summary>Why the looker may not decide it.</summary>
    public required Refusal? WhyNot { get; init; }

    /// <summary>Where it lies in the inbox; the administrator has none.</summary>
    public required InboxPlace Inbox { get; init; }

    /// <summary>What was typed.</summary>
    public required GrantForm Form { get; init; }
}
