using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The people of the office: let in, changed, shut, reset. An administrator never learns a password; what is shown, once, is a one-time code.</summary>
[Route("/people")]
[Needs(Permission.ManagePeople)]
public sealed class PeopleController(IPeople people, IOptions<OfficeOptions> office, IValidator<NewPersonForm> newChecks, IValidator<RoleForm> roleChecks, IValidator<ShutForm> shutChecks) : CounterController
{
    /// <summary>Everybody.</summary>
    [HttpGet("")]
    public async Task<IActionResult> People() => View(new PeoplePage(await people.ListAsync(Act.At), Act));

    /// <summary>The form for somebody new.</summary>
    [HttpGet("new")]
    public IActionResult New() => View(new NewPersonForm());

    /// <summary>Lets them in and shows their one-time code in this one answer.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> New(NewPersonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!newChecks.Check(form, ModelState))
        {
            return Malformed(form);
        }

        var person = new NewPerson { UserName = form.UserName!, DisplayName = form.DisplayName!, Person = form.Person!, Role = PeopleWords.RoleOf(form.NewRole) };
        var made = await people.CreateAsync(person, Act.Because(form.Reason));
        return made.Refusal is { } no ? Refused(form, no) : Code(made.Value);
    }

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Person(Guid id) => await Page(id) is { } page ? View(page) : NotFound();

    /// <summary>Another role: at once, or once a second person has confirmed.</summary>
    [HttpPost("{id:guid}/role")]
    public Task<IActionResult> ChangeRole(Guid id, RoleForm role) => With(id, async page =>
    {
        page.Role = role;
        if (!roleChecks.Check(role, ModelState, "Role"))
        {
            return Malformed(page, "Person");
        }

        var to = PeopleWords.RoleOf(role.NewRole);
        var changed = await people.ChangeRoleAsync(new StaffId(id), to, Act.Because(role.Reason));
        return changed.Refusal is { } no ? Refused(page, no, "Person")
            : Back(id, changed.Value is null
                ? $"{page.Row.Entry.UserName} is {PeopleWords.Of(to)} now, from the next sign-in on."
                : $"{page.Row.Entry.UserName} becomes {PeopleWords.Of(to)} when a second person has confirmed it; until then nothing changes.");
    });

    /// <summary>Shuts a sign-in at once.</summary>
    [HttpPost("{id:guid}/disable")]
    public Task<IActionResult> Disable(Guid id, ShutForm shut) => With(id, async page =>
    {
        page.Shut = shut;
        if (!shutChecks.Check(shut, ModelState, "Shut"))
        {
            return Malformed(page, "Person");
        }

        var done = await people.DisableAsync(new StaffId(id), Act.Because(shut.Reason));
        return done.Refusal is { } no ? Refused(page, no, "Person") : Back(id, $"{page.Row.Entry.UserName} is shut; every session of it has ended.");
    });

    /// <summary>Opens a shut sign-in.</summary>
    [HttpPost("{id:guid}/enable")]
    public Task<IActionResult> Enable(Guid id) => Do(id, people.EnableAsync, name => $"{name} is open again, with the password it had.");

    /// <summary>Lifts a lockout.</summary>
    [HttpPost("{id:guid}/unlock")]
    public Task<IActionResult> Unlock(Guid id) => Do(id, people.UnlockAsync, name => $"{name} can sign in again.");

    /// <summary>Ends every session.</summary>
    [HttpPost("{id:guid}/end-sessions")]
    public Task<IActionResult> EndSessions(Guid id) => Do(id, people.EndSessionsAsync, name => $"Every session of {name} has ended.");

    /// <summary>A new one-time code, shown in this one answer.</summary>
    [HttpPost("{id:guid}/reset")]
    public Task<IActionResult> Reset(Guid id) => With(id, async page =>
    {
        var issued = await people.ResetAsync(new StaffId(id), Act);
        return issued.Refusal is { } no ? Refused(page, no, "Person") : Code(issued.Value);
    });

    private ViewResult Code(IssuedCode issued) => View("Code", new CodePage(issued, office.Value.LocalOf(issued.ExpiresAt)));

    private Task<IActionResult> Do(Guid id, Func<StaffId, CounterAct, Task<Result<StaffMember>>> work, Func<string, string> says) => With(id, async page =>
    {
        var done = await work(new StaffId(id), Act);
        return done.Refusal is { } no ? Refused(page, no, "Person") : Back(id, says(page.Row.Entry.UserName));
    });

    private async Task<IActionResult> With(Guid id, Func<PersonPage, Task<IActionResult>> work) => await Page(id) is { } page ? await work(page) : NotFound();

    private async Task<PersonPage?> Page(Guid id) => await people.FindAsync(new StaffId(id), Act.At) is { } row
        ? new PersonPage { Row = row, Act = Act, Role = new RoleForm { NewRole = row.Entry.Member.Role.ToString() } }
        : null;

    private RedirectResult Back(Guid id, string sentence)
    {
        Flash(sentence);
        return Redirect($"/people/{id}");
    }
}

/// <summary>The list of people.</summary>
/// <param name="Rows">By user name.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record PeoplePage(IReadOnlyList<PersonRow> Rows, CounterAct Act);

/// <summary>The one page that shows a one-time code.</summary>
/// <param name="Issued">The code.</param>
/// <param name="Until">Until when it is good, by the wall clock of the office.</param>
public sealed record CodePage(IssuedCode Issued, DateTime Until);

/// <summary>The page of one sign-in.</summary>
public sealed class PersonPage
{
    /// <summary>How it stands.</summary>
    public required PersonRow Row { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>Another role, as typed.</summary>
    public RoleForm Role { get; set; } = new();

    /// <summary>Why it is shut, as typed.</summary>
    public ShutForm Shut { get; set; } = new();

    /// <summary>Whether it is the looker's own: then nothing is offered.</summary>
    public bool IsOwn => Act.By.IsSamePerson(Row.Entry.Member);
}
