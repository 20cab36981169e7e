using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The supporting documents of a waiver.</summary>
[Route("/penalty-waivers/{number}/evidence")]
[Needs(Permission.SeeWaivers)]
public sealed class EvidenceController(WaiverEvidenceService evidence) : EvidenceController<WaiverNumber>
{
    /// <summary>Takes one in.</summary>
    [HttpPost("")]
    [Needs(Permission.RequestWaiver)]
    [TakesFile(EvidenceKinds.Largest)]
    public async Task<IActionResult> Take(string number, EvidenceForm form) =>
        WaiverNumber.TryParse(number, out var waiver) ? await TakeIn(waiver, form, file => Noted(waiver, file)) : NotFound();

    /// <summary>Shows one, as a document without script, form or origin of its own.</summary>
    [HttpGet("{document:int}")]
    [Sandboxed]
    public async Task<IActionResult> Open(string number, int document) =>
        WaiverNumber.TryParse(number, out var waiver) ? Show(waiver, await evidence.Open(waiver, document, Act)) : NotFound();

    /// <inheritdoc/>
    protected override string UrlOf(WaiverNumber number) => WaiverPages.UrlOf(number);

    private async Task<Result<CaseEvidence>> Noted(WaiverNumber waiver, ReceivedFile file)
    {
        var taken = await evidence.Take(waiver, file, Act, HttpContext.RequestAborted);
        return taken.Refusal is { } no ? no : taken.Value.Evidence;
    }
}
