using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The supporting documents of a duty's cases: one is taken in with the form on the case's page, and opened from there. A duty names its addresses and who may.</summary>
/// <typeparam name="TNumber">The number of a case.</typeparam>
public abstract class EvidenceController<TNumber> : CounterController
    where TNumber : struct
{
    /// <summary>The address of a case.</summary>
    protected abstract string UrlOf(TNumber number);

    /// <summary>Takes a file in. What was typed beside it is kept when it is refused; the file has to be chosen again, because no browser gives it a second time.</summary>
    /// <param name="number">The case.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="take">Takes it; gives the documents of the case.</param>
    protected async Task<IActionResult> TakeIn(TNumber number, EvidenceForm form, Func<ReceivedFile, Task<Result<CaseEvidence>>> take)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(take);
        if (await Faults(form) is { Count: > 0 } faults)
        {
            return Back(number, form, faults);
        }

        var file = form.File!;
        await using var content = file.OpenReadStream();
        var taken = await take(new ReceivedFile { Content = content, Name = file.FileName, Shows = form.Shows ?? "", ReceivedOn = form.ReceivedOn ?? Act.Today });
        if (taken.Refusal is { } no)
        {
            return no.Code == "cases.unknown" ? NotFound() : Back(number, form, [no]);
        }

        var noted = taken.Value[^1];
        Flash($"Document {noted.Number} is saved with {number}: “{noted.FileName}”, {EvidencePanel.Size(noted.Size)}.");
        return Redirect(PageOf(number));
    }

    /// <summary>Shows a document as it was opened; the action is marked <see cref="SandboxedAttribute"/>. Where the opening cannot be put on record, it is not shown.</summary>
    protected IActionResult Show(TNumber number, Result<OpenedDocument> opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        if (opened.Refusal is { } no)
        {
            return no == EvidenceRefusals.Unknown ? NotFound() : RefusedTo(PageOf(number), no);
        }

        var document = opened.Value.Document;
        var shown = new ContentDispositionHeaderValue("inline");
        shown.SetHttpFileName($"{number}-{document.Number.ToString(CultureInfo.InvariantCulture)}{EvidencePanel.EndingOf(document.Kind)}");
        Response.Headers.ContentDisposition = shown.ToString();
        return File(opened.Value.Content, document.Kind);
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

    private RedirectResult Back(TNumber number, EvidenceForm form, IReadOnlyList<Refusal> faults)
    {
        EvidencePanel.Keep(TempData, form, faults);
        return RefusedTo(PageOf(number), faults.Count == 1 ? faults[0] : EvidenceRefusals.Several(faults.Count));
    }

    private string PageOf(TNumber number) => UrlOf(number) + "#evidence";
}
