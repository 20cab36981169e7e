using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Correspondence;

/// <summary>A second person decides on new words of a letter. Who may not decide is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/letter-templates/{id:guid}")]
[Needs(Permission.WriteTemplates)]
public sealed class DecideTemplatesController(TemplatePages pages, LetterTemplateService service, ApprovalsDesk approvalsDesk, IStepUp stepUp, IValidator<DecisionForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>The letter with the new words, the words before, and why.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("TemplateChange", page) : NotFound();

    /// <summary>Agrees: letters are written by it from its first day on.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Approve(change, act), change => $"Approved. Letters use it from {(change.FirstDay > Act.Today ? change.FirstDay : Act.Today).Long()} on.");

    /// <summary>Denies it: the letter stays as it is.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(Guid id, DecisionForm form) =>
        Decide(id, form, (change, act) => service.Deny(change, act.Because(form.Reason)), change => $"Denied. {change.Proposed.Name} sees why. The letter does not change.", isDenial: true);

    private Task<IActionResult> Decide(Guid id, DecisionForm form, Func<LetterTemplateId, CounterAct, Task<Result<TemplateChange>>> decide, Func<TemplateChange, string> done, bool isDenial = false) => Decide(new Decision<TemplateDecision, TemplateChange>
    {
        Needs = Permission.WriteTemplates,
        View = "TemplateChange",
        Item = (CorrespondenceDuty.Changes.Code, id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => decide(LetterTemplateId.From(id), Act),
        Says = done,
    });

    private async Task<TemplateDecision?> Page(Guid id, DecisionForm form) => await pages.Change(LetterTemplateId.From(id), Act) is { } view
        ? new TemplateDecision { View = view, IsOwn = Who.WhyNotSecond(Permission.WriteTemplates, view.Change.Proposed.Person) is not null, Place = await Place(CorrespondenceDuty.Changes.Code, id.ToString()), Form = form }
        : null;
}
