using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The supporting documents of a license.</summary>
[Route("/licenses/{number}/evidence")]
[Needs(Permission.SeeLicenses)]
public sealed class EvidenceController(LicenseEvidenceService evidence) : EvidenceController<License, LicenseSeries, LicenseVerb, LicenseState>(evidence, LicensePages.Screens.Url)
{
    /// <inheritdoc/>
    [Needs(Permission.WorkLicenses)]
    public override Task<IActionResult> Take(string number, EvidenceForm form) => base.Take(number, form);
}
