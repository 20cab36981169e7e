using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>What the office's letters say: read by everybody at the counter, written by supervisors, one version after the other, each approved by a second one.</summary>
[Route("/correspondence/templates")]
[Needs(Permission.SeeLetters)]
public sealed class TemplatesController(TemplatePages pages, LetterTemplateService service, IValidator<TemplateForm> checks) : CounterController
{
    /// <summary>Every kind of letter in every language.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List() => View("Templates", await pages.List(Act.Today));

    /// <summary>One template with its versions.</summary>
    [HttpGet("{kind}/{language}")]
    public async Task<IActionResult> Look(string kind, string language, int? version) =>
        await pages.Page(kind, language, version, form: null, Act) is { } page ? View("Template", page) : NotFound();

    /// <summary>How the letter would look; nothing is kept.</summary>
    [HttpPost("{kind}/{language}/preview")]
    [Needs(Permission.WriteTemplates)]
    public async Task<IActionResult> Preview(string kind, string language, [Bind(Prefix = "Form")] TemplateForm form)
    {
        if (await pages.Page(kind, language, version: null, form, Act) is not { } page)
        {
            return NotFound();
        }

        return Request.Headers["HX-Target"] == "preview" ? PartialView("_Preview", page) : View("Template", page);
    }

    /// <summary>Proposes the version to a second person.</summary>
    [HttpPost("{kind}/{language}")]
    [Needs(Permission.WriteTemplates)]
    public async Task<IActionResult> Propose(string kind, string language, [Bind(Prefix = "Form")] TemplateForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await pages.Page(kind, language, version: null, form, Act) is not { } page)
        {
            return NotFound();
        }

        var isFilledIn = checks.Check(form, ModelState, "Form");
        if (LetterTemplate.Faults(page.Kind, form.Draft(Act.Today), Act.Today) is { Count: > 0 } faults)
        {
            return Refused(page, faults, "Template");
        }

        if (!isFilledIn)
        {
            return Malformed(page, "Template");
        }

        var proposed = await service.Propose(LetterTemplateId.From(form.Id), kind, language, form.Draft(Act.Today), Act.Because(form.Reason));
        if (proposed.Refusal is { } no)
        {
            return Refused(page, no, "Template");
        }

        Flash($"Submitted. Letters use it from {proposed.Value.FirstDay.Long()} on, once another supervisor approves it.");
        return Redirect(page.Url);
    }

    /// <summary>Takes one's own proposal back.</summary>
    [HttpPost("{kind}/{language}/withdraw")]
    [Needs(Permission.WriteTemplates)]
    public async Task<IActionResult> Withdraw(string kind, string language, Guid id)
    {
        var url = $"/correspondence/templates/{kind}/{language}";
        if ((await service.Withdraw(LetterTemplateId.From(id), Act)).Refusal is { } no)
        {
            return RefusedTo(url, no);
        }

        Flash("Withdrawn. The letter does not change.");
        return Redirect(url);
    }
}
