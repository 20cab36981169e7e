using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The supporting documents of a waiver.</summary>
[Route("/penalty-waivers/{number}/evidence")]
[Needs(Permission.SeeWaivers)]
public sealed class EvidenceController(WaiverEvidenceService evidence) : EvidenceController<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState>(evidence, WaiverPages.Screens.Url)
{
    /// <inheritdoc/>
    [Needs(Permission.RequestWaiver)]
    public override Task<IActionResult> Take(string number, EvidenceForm form) => base.Take(number, form);
}
