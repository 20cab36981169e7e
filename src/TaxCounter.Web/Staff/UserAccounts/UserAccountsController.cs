using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The people of the office: added, changed, disabled, reset. An administrator never learns a password; what is shown, once, is a one-time code.</summary>
[Route("/staff")]
[Needs(Permission.ManageStaff)]
public sealed class UserAccountsController(
    IUserAccounts userAccounts, ILostAuthenticators apps, IStepUp stepUp, IOptions<OfficeOptions> office, IValidator<NewUserAccountForm> newChecks, IValidator<RoleForm> roleChecks, IValidator<DisableForm> disableChecks,
    IValidator<RemoveAppForm> appChecks) : CounterController
{
    /// <summary>Everybody, a page at a time.</summary>
    [HttpGet("")]
    public async Task<IActionResult> UserAccounts(int page = 1) => View(new UserAccountsPage(await userAccounts.ListAsync(Act.At, page), await userAccounts.PendingGrantsAsync(), Act));

    /// <summary>The form for somebody new.</summary>
    [HttpGet("new")]
    public IActionResult New() => View(new NewUserAccountForm());

    /// <summary>Lets them in and shows their one-time code in this one answer.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> New(NewUserAccountForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!newChecks.Check(form, ModelState))
        {
            return Malformed(form);
        }

        var person = new NewUserAccount { UserName = form.UserName!, DisplayName = form.DisplayName!, Person = form.Person!, Role = UserAccountWords.RoleOf(form.NewRole) };
        var made = await userAccounts.CreateAsync(person, Act.Because(form.Reason));
        return made.Refusal is { } no ? Refused(form, no) : Code(made.Value);
    }

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> UserAccount(Guid id) => await Page(id) is { } page ? View(page) : NotFound();

    /// <summary>Another role: at once, or once a second person has approved.</summary>
    [HttpPost("{id:guid}/role")]
    public Task<IActionResult> ChangeRole(Guid id, RoleForm role) => With(id, async page =>
    {
        page.Role = role;
        if (!roleChecks.Check(role, ModelState, "Role"))
        {
            return Malformed(page, "UserAccount");
        }

        var to = UserAccountWords.RoleOf(role.NewRole);
        var changed = await userAccounts.ChangeRoleAsync(new StaffId(id), to, Act.Because(role.Reason));
        return changed.Refusal is { } no ? Refused(page, no, "UserAccount")
            : Back(id, changed.Value is null
                ? $"{page.Row.Entry.UserName} is now {UserAccountWords.Of(to)}, starting with the next sign-in."
                : $"{page.Row.Entry.UserName} becomes {UserAccountWords.Of(to)} after a second person approves it. Until then, nothing changes.");
    });

    /// <summary>Disables a user account at once.</summary>
    [HttpPost("{id:guid}/disable")]
    public Task<IActionResult> Disable(Guid id, DisableForm disabling) => With(id, async page =>
    {
        page.Disabling = disabling;
        if (!disableChecks.Check(disabling, ModelState, "Disabling"))
        {
            return Malformed(page, "UserAccount");
        }

        var done = await userAccounts.DisableAsync(new StaffId(id), Act.Because(disabling.Reason));
        return done.Refusal is { } no ? Refused(page, no, "UserAccount") : Back(id, $"{page.Row.Entry.UserName} is disabled. All of its sessions have ended.");
    });

    /// <summary>Removes the authenticator app of a person who lost the phone; of a supervisor or an administrator with a second person, here at this window.</summary>
    [HttpPost("{id:guid}/remove-app")]
    public Task<IActionResult> RemoveApp(Guid id, [Bind(Prefix = "App")] RemoveAppForm app) => With(id, async page =>
    {
        page.App = app;
        if (!appChecks.Check(app, ModelState, "App"))
        {
            return Malformed(page, "UserAccount");
        }

        ModelState.SetModelValue("App.AppCode", app.AppCode, app.AppCode); // so that a refusal finds its field although the page did not show it yet
        var second = string.IsNullOrWhiteSpace(app.UserName) ? null : await stepUp.ConfirmAsync(new CounterSignIn(app.UserName, app.Password, app.AppCode), Permission.ApproveRoles, Act.Today);
        var done = second?.Refusal is { } wrong ? wrong : await apps.RemoveAsync(new StaffId(id), second?.Value, Act.Because(app.Reason));
        return done.Refusal is { } no ? Refused(page, no, "UserAccount") : Back(id, $"The authenticator app of {page.Row.Entry.UserName} is removed, and all sessions have ended. The user sets up another app at the next sign-in if the role requires one.");
    });

    /// <summary>Opens a disabled user account.</summary>
    [HttpPost("{id:guid}/enable")]
    public Task<IActionResult> Enable(Guid id) => Do(id, userAccounts.EnableAsync, name => $"{name} is enabled again, with the same password.");

    /// <summary>Lifts a lockout.</summary>
    [HttpPost("{id:guid}/unlock")]
    public Task<IActionResult> Unlock(Guid id) => Do(id, userAccounts.UnlockAsync, name => $"{name} can sign in again.");

    /// <summary>Ends every session.</summary>
    [HttpPost("{id:guid}/end-sessions")]
    public Task<IActionResult> EndSessions(Guid id) => Do(id, userAccounts.EndSessionsAsync, name => $"Every session of {name} has ended.");

    /// <summary>A new one-time code, shown in this one answer.</summary>
    [HttpPost("{id:guid}/reset")]
    public Task<IActionResult> Reset(Guid id) => With(id, async page =>
    {
        var issued = await userAccounts.ResetAsync(new StaffId(id), Act);
        return issued.Refusal is { } no ? Refused(page, no, "UserAccount") : Code(issued.Value);
    });

    private ViewResult Code(IssuedCode issued) => View("Code", new CodePage(issued, office.Value.LocalOf(issued.ExpiresAt)));

    private Task<IActionResult> Do(Guid id, Func<StaffId, CounterAct, Task<Result<StaffMember>>> work, Func<string, string> says) => With(id, async page =>
    {
        var done = await work(new StaffId(id), Act);
        return done.Refusal is { } no ? Refused(page, no, "UserAccount") : Back(id, says(page.Row.Entry.UserName));
    });

    private async Task<IActionResult> With(Guid id, Func<UserAccountPage, Task<IActionResult>> work) => await Page(id) is { } page ? await work(page) : NotFound();

    private async Task<UserAccountPage?> Page(Guid id) => await userAccounts.FindAsync(new StaffId(id), Act.At) is { } row
        ? new UserAccountPage { Row = row, Act = Act, Role = new RoleForm { NewRole = row.Entry.Member.Role.ToString() } }
        : null;

    private RedirectResult Back(Guid id, string sentence)
    {
        Flash(sentence);
        return Redirect($"/staff/{id}");
    }
}
