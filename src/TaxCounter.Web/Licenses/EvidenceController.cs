using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The supporting documents of a license.</summary>
[Route("/licenses/{number}/evidence")]
[Needs(Permission.SeeLicenses)]
public sealed class EvidenceController(LicenseEvidenceService evidence) : EvidenceController<LicenseNumber>
{
    /// <summary>Takes one in.</summary>
    [HttpPost("")]
    [Needs(Permission.WorkLicenses)]
    [TakesFile(EvidenceKinds.Largest)]
    public async Task<IActionResult> Take(string number, EvidenceForm form) =>
        LicenseNumber.TryParse(number, out var license) ? await TakeIn(license, form, file => Noted(license, file)) : NotFound();

    /// <summary>Shows one, as a document without script, form or origin of its own.</summary>
    [HttpGet("{document:int}")]
    [Sandboxed]
    public async Task<IActionResult> Open(string number, int document) =>
        LicenseNumber.TryParse(number, out var license) ? Show(license, await evidence.Open(license, document, Act)) : NotFound();

    /// <inheritdoc/>
    protected override string UrlOf(LicenseNumber number) => LicensePages.UrlOf(number);

    private async Task<Result<CaseEvidence>> Noted(LicenseNumber license, ReceivedFile file)
    {
        var taken = await evidence.Take(license, file, Act, HttpContext.RequestAborted);
        return taken.Refusal is { } no ? no : taken.Value.Evidence;
    }
}
