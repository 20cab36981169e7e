using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The papers of a case: one is taken in with the form on the case's page, and opened from there.</summary>
[Route("/penalty-waivers/{number}/evidence")]
[Needs(Permission.SeeWaivers)]
public sealed class EvidenceController(WaiverEvidenceService evidence) : CounterController
{
    /// <summary>Takes a file in. What was typed beside it is kept when it is refused; the file has to be chosen again, because no browser gives it a second time.</summary>
    [HttpPost("")]
    [Needs(Permission.RequestWaiver)]
    [TakesFile(EvidenceKinds.Largest)]
    public async Task<IActionResult> Take(string number, EvidenceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!WaiverNumber.TryParse(number, out var waiver))
        {
            return NotFound();
        }

        if (Unreadable() is { } unreadable)
        {
            return Back(waiver, form, unreadable);
        }

        if (form.File is not { } file)
        {
            return Back(waiver, form, EvidenceRefusals.Missing);
        }

        await using var content = file.OpenReadStream();
        var paper = new HandedPaper { Content = content, Name = file.FileName, Declared = file.ContentType, Shows = form.Shows ?? "", ReceivedOn = form.ReceivedOn ?? Act.Today };
        var taken = await evidence.Take(waiver, paper, Act, HttpContext.RequestAborted);
        if (taken.Refusal == PenaltyWaiverRefusals.Unknown)
        {
            return NotFound();
        }

        if (taken.Refusal is { } no)
        {
            return Back(waiver, form, no);
        }

        var noted = taken.Value.Evidence[^1];
        Flash($"Paper {noted.Number} is kept with {waiver}: “{noted.FileName}”, {EvidencePanel.Size(noted.Size)}.");
        return Redirect(PageOf(waiver));
    }

    /// <summary>Shows a paper, as a document without script, form or origin of its own. Where that cannot be put on record, it is not shown.</summary>
    [HttpGet("{paper:int}")]
    [Sandboxed]
    public async Task<IActionResult> Open(string number, int paper)
    {
        if (!WaiverNumber.TryParse(number, out var waiver))
        {
            return NotFound();
        }

        var opened = await evidence.Open(waiver, paper, Act);
        if (opened.Refusal == EvidenceRefusals.Unknown)
        {
            return NotFound();
        }

        if (opened.Refusal is { } no)
        {
            return RefusedTo(PageOf(waiver), no);
        }

        var shown = new ContentDispositionHeaderValue("inline");
        shown.SetHttpFileName($"{waiver}-{paper.ToString(CultureInfo.InvariantCulture)}{EvidencePanel.EndingOf(opened.Value.Paper.Kind)}");
        Response.Headers.ContentDisposition = shown.ToString();
        return File(opened.Value.Content, opened.Value.Paper.Kind);
    }

    private Refusal? Unreadable() => ModelState.Where(e => e.Value!.Errors.Count > 0).Select(e => EvidenceRefusals.Unreadable(e.Value!.Errors[0].ErrorMessage, e.Key)).FirstOrDefault();

    private RedirectResult Back(WaiverNumber waiver, EvidenceForm form, Refusal no)
    {
        EvidencePanel.Keep(TempData, form, no);
        return RefusedTo(PageOf(waiver), no);
    }

    private static string PageOf(WaiverNumber waiver) => $"/penalty-waivers/{waiver}#evidence";
}
