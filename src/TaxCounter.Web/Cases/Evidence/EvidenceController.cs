using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The supporting documents of a duty's cases: one is taken in with the form on the case's page, and opened from there. A duty names its address and who may.</summary>
/// <param name="evidence">The duty's documents.</param>
/// <param name="url">The address of the duty's cases.</param>
public abstract class EvidenceController<TCase, TSeries, TVerb, TState>(CaseEvidenceService<TCase, TSeries, TVerb, TState> evidence, string url) : CounterController
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>Takes a file in; the duty says who may. What was typed beside it is kept when it is refused; the file has to be chosen again, because no browser gives it a second time.</summary>
    [HttpPost("")]
    [TakesFile(EvidenceKinds.Largest)]
    public virtual async Task<IActionResult> Take(string number, EvidenceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!PrintedNumber<TSeries>.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        if (await Faults(form) is { Count: > 0 } faults)
        {
            return Back(parsed, form, faults);
        }

        var file = form.File!;
        await using var content = file.OpenReadStream();
        var taken = await evidence.Take(parsed, new ReceivedFile { Content = content, Name = file.FileName, Shows = form.Shows ?? "", ReceivedOn = form.ReceivedOn ?? Act.Today }, Act, HttpContext.RequestAborted);
        if (taken.Refusal is { } no)
        {
            return no.Code == "cases.unknown" ? NotFound() : Back(parsed, form, [no]);
        }

        var noted = taken.Value.Evidence[^1];
        Flash($"Document {noted.Number} is saved with {parsed}: “{noted.FileName}”, {EvidencePanel.Size(noted.Size)}.");
        return Redirect(PageOf(parsed));
    }

    /// <summary>Shows one, as a document without script, form or origin of its own. Where the opening cannot be put on record, it is not shown.</summary>
    [HttpGet("{document:int}")]
    [Sandboxed]
    public async Task<IActionResult> Open(string number, int document)
    {
        if (!PrintedNumber<TSeries>.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        var opened = await evidence.Open(parsed, document, Act);
        if (opened.Refusal is { } no)
        {
            return no == EvidenceRefusals.Unknown ? NotFound() : RefusedTo(PageOf(parsed), no);
        }

        var noted = opened.Value.Document;
        var shown = new ContentDispositionHeaderValue("inline");
        shown.SetHttpFileName($"{parsed}-{noted.Number.ToString(CultureInfo.InvariantCulture)}{EvidencePanel.EndingOf(noted.Kind)}");
        Response.Headers.ContentDisposition = shown.ToString();
        return File(opened.Value.Content, noted.Kind);
    }

    /// <summary>Everything that is wrong with what was sent, in the order of its fields; the file is looked at too where it has to be chosen again anyway.</summary>
    private async Task<IReadOnlyList<Refusal>> Faults(EvidenceForm form)
    {
        var beside = ModelState.Where(e => e.Value!.Errors.Count > 0 && e.Key != "File").Select(e => EvidenceRefusals.Unreadable(e.Value!.Errors[0].ErrorMessage, e.Key))
            .Concat(CaseEvidence.Faults(form.Shows ?? "", form.ReceivedOn ?? Act.Today, Act.Today)).DistinctBy(f => f.Field).ToList();
        var ofFile = ModelState.Where(e => e.Value!.Errors.Count > 0 && e.Key == "File").Select(e => EvidenceRefusals.Unreadable(e.Value!.Errors[0].ErrorMessage, e.Key)).FirstOrDefault()
            ?? (form.File is not { } file ? EvidenceRefusals.Missing : beside.Count > 0 ? await WhyNot(file) : null);
        return [.. ofFile is null ? [] : new[] { ofFile }, .. beside];
    }

    private static async Task<Refusal?> WhyNot(IFormFile file)
    {
        if (file.Length > EvidenceKinds.Largest)
        {
            return EvidenceRefusals.TooLarge;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return EvidenceKinds.Of(content.ToArray()).Refusal;
    }

    private RedirectResult Back(PrintedNumber<TSeries> number, EvidenceForm form, IReadOnlyList<Refusal> faults)
    {
        EvidencePanel.Keep(TempData, form, faults);
        return RefusedTo(PageOf(number), faults.Count == 1 ? faults[0] : EvidenceRefusals.Several(faults.Count));
    }

    private string PageOf(PrintedNumber<TSeries> number) => $"{url}/{number}#evidence";
}
