using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Knowledge;

/// <summary>A second person decides on a version of an article. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/articles/{id:guid}")]
[Needs(Permission.ApproveArticles)]
public sealed class DecideArticlesController(ArticleDraftPages pages, ArticleService service, ApprovalsDesk approvalsDesk, IStepUp stepUp, IValidator<DecisionForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>What changes, why it is wanted, and how it reads.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(Guid id) => await Page(id, new DecisionForm()) is { } page ? View("Decide", page) : NotFound();

    /// <summary>Agrees: it is a version.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, DecisionForm form) =>
        Decide(id, form, (draft, act) => service.Approve(draft, act), draft => $"Approved: {draft.Title}. The counter reads it from {(draft.FirstDay < Act.Today ? Act.Today : draft.FirstDay).Long()} on.");

    /// <summary>Denies it: the article does not change.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(Guid id, DecisionForm form) =>
        Decide(id, form, (draft, act) => service.Deny(draft, act.Because(form.Reason)), draft => $"Denied. {draft.Proposed.Name} sees why. The article does not change.", isDenial: true);

    private Task<IActionResult> Decide(Guid id, DecisionForm form, Func<ArticleDraftId, CounterAct, Task<Result<ArticleDraft>>> decide, Func<ArticleDraft, string> done, bool isDenial = false) => Decide(new Decision<ArticleDecision, ArticleDraft>
    {
        Needs = Permission.ApproveArticles,
        View = "Decide",
        Item = ("knowledge", id.ToString()),
        Page = () => Page(id, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = () => decide(ArticleDraftId.From(id), Act),
        Says = done,
    });

    private async Task<ArticleDecision?> Page(Guid id, DecisionForm form) => await pages.Draft(id, Act.Today) is { } view
        ? new ArticleDecision { View = view, IsOwn = Who.WhyNotSecond(Permission.ApproveArticles, view.Draft.Proposed.Person) is not null, Place = await Place("knowledge", id.ToString()), Form = form }
        : null;
}
