using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The supporting documents of a request.</summary>
[Route("/banners/{number}/evidence")]
[Needs(Permission.SeeLicenses)]
public sealed class EvidenceController(CaseEvidenceService<Banner, BannerSeries, BannerVerb, BannerState> evidence) : EvidenceController<Banner, BannerSeries, BannerVerb, BannerState>(evidence, BannersScreens.Cases.Url)
{
    /// <inheritdoc/>
    [Needs(Permission.WorkLicenses)]
    public override Task<IActionResult> Take(string number, EvidenceForm form) => base.Take(number, form);
}
