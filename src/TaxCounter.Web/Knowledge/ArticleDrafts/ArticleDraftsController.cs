using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Knowledge;

/// <summary>Proposing a version of an article: the form with how it reads, the proposal, withdrawing it.</summary>
[Route("/knowledge")]
[Needs(Permission.WriteArticles)]
public sealed class ArticleDraftsController(ArticleDraftPages pages, ArticleService service, IValidator<ArticleForm> checks) : CounterController
{
    /// <summary>The form for a new article.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New() => View(await pages.Form(article: null, typed: null, Act.Today));

    /// <summary>The form for a version of an article.</summary>
    [HttpGet("{article}/new")]
    public async Task<IActionResult> NewVersion(string article) => await pages.Form(article, typed: null, Act.Today) is { } page ? View("New", page) : NotFound();

    /// <summary>How it would read; nothing is kept.</summary>
    [HttpPost("{article}/new/preview")]
    public async Task<IActionResult> Preview(string article, [Bind(Prefix = "Form")] ArticleForm form) => await pages.Form(Existing(article), form, Act.Today) is { } page ? View("New", page) : NotFound();

    /// <summary>Proposes it.</summary>
    [HttpPost("{article}/new")]
    public async Task<IActionResult> Propose(string article, [Bind(Prefix = "Form")] ArticleForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await pages.Form(Existing(article), form, Act.Today) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "New");
        }

        var proposed = await service.Propose(ArticleDraftId.From(form.Id), Existing(article) ?? form.Article?.Trim() ?? "", form.Proposal(Act.Today), Act.Because(form.Reason));
        if (proposed.Refusal is { } no)
        {
            return Refused(page, no, "New");
        }

        Flash("Proposed. A second person has to approve it before the counter reads it.");
        return Redirect($"/knowledge/drafts/{proposed.Value.Id.Value}");
    }

    /// <summary>One proposed version.</summary>
    [HttpGet("drafts/{id:guid}")]
    public async Task<IActionResult> Draft(Guid id) => await pages.Draft(id, Act.Today) is { } view ? View(view) : NotFound();

    /// <summary>Withdraws one's own proposal.</summary>
    [HttpPost("drafts/{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid id)
    {
        var withdrawn = await service.Withdraw(ArticleDraftId.From(id), Act);
        if (withdrawn.Refusal is { } no)
        {
            return RefusedTo($"/knowledge/drafts/{id}", no);
        }

        Flash("Withdrawn. The article does not change.");
        return Redirect($"/knowledge/drafts/{id}");
    }

    /// <summary>The article of an address; a new one stands under a hyphen.</summary>
    private static string? Existing(string article) => article == "-" ? null : article;
}
