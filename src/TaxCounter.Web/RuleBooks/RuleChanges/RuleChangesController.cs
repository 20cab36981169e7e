using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.RuleBooks;

/// <summary>Proposing a future row of the rule book: the form, what it would change, the proposal, taking it back.</summary>
[Route("/rule-books/changes")]
[Needs(Permission.SeeRules)]
public sealed class RuleChangesController(RulePages pages, IRuleChanges changes, RuleChangeService service, IValidator<RuleChangeForm> checks) : CounterController
{
    /// <summary>Every change, those that wait first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1) => View("Changes", new RuleChangeListPage(await changes.List(page), await changes.Pending(), Act));

    /// <summary>The form for a new row, filled in with the newest one.</summary>
    [HttpGet("new")]
    [Needs(Permission.ProposeRule)]
    public IActionResult New(string? topic) => pages.Topic(topic) is { } found
        ? View(pages.Form(found, new RuleChangeForm { Id = RuleChangeId.New().Value, Topic = found.Id, Values = new RowForm(found, pages.Book).Newest() }, Act.Today))
        : NotFound();

    /// <summary>The form again, with everything that was typed.</summary>
    [HttpPost("edit")]
    [Needs(Permission.ProposeRule)]
    public IActionResult Edit([Bind(Prefix = "Form")] RuleChangeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return pages.Topic(form.Topic) is { } topic ? View("New", pages.Form(topic, form, Act.Today)) : NotFound();
    }

    /// <summary>What the row would change, before anything is proposed.</summary>
    [HttpPost("preview")]
    [Needs(Permission.ProposeRule)]
    public Task<IActionResult> Preview([Bind(Prefix = "Form")] RuleChangeForm form) => Read(form, async (topic, row) =>
    {
        var after = await service.Try(row, Act);
        return after.Refusal is { } no ? Refused(pages.Form(topic, form, Act.Today), no, "New") : View("Preview", await pages.Preview(topic, form, row, after.Value));
    });

    /// <summary>Proposes it.</summary>
    [HttpPost("")]
    [Needs(Permission.ProposeRule)]
    public Task<IActionResult> Propose([Bind(Prefix = "Form")] RuleChangeForm form) => Read(form, async (topic, row) =>
    {
        var proposed = await service.Propose(RuleChangeId.From(form.Id), row, Act.Because(form.Reason));
        if (proposed.Refusal is { } no)
        {
            return Refused(pages.Form(topic, form, Act.Today), no, "New");
        }

        Flash($"Proposed. A second person must approve it before {proposed.Value.FirstDay.Long()}.");
        return Redirect($"/rule-books/changes/{proposed.Value.Id.Value}");
    });

    /// <summary>One change.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Look(Guid id) => await pages.Change(id, withPreview: false) is { } page ? View("Change", page) : NotFound();

    /// <summary>Takes one's own proposal back.</summary>
    [HttpPost("{id:guid}/withdraw")]
    [Needs(Permission.ProposeRule)]
    public async Task<IActionResult> Withdraw(Guid id)
    {
        var withdrawn = await service.Withdraw(RuleChangeId.From(id), Act);
        if (withdrawn.Refusal is { } no)
        {
            return RefusedTo($"/rule-books/changes/{id}", no);
        }

        Flash("Withdrawn. The rule book does not change.");
        return Redirect($"/rule-books/changes/{id}");
    }

    /// <summary>The topic and the row of a form that can be read; the form again where it cannot.</summary>
    private async Task<IActionResult> Read(RuleChangeForm form, Func<RuleTopic, RuleDraft, Task<IActionResult>> go)
    {
        if (pages.Topic(form.Topic) is not { } topic)
        {
            return NotFound();
        }

        var content = new RowForm(topic, pages.Book).Content(form, ModelState);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(pages.Form(topic, form, Act.Today), "New");
        }

        return await go(topic, new RuleDraft(topic.Id, form.FirstDay!.Value, content));
    }
}
