using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The supporting documents of an adjustment.</summary>
[Route("/adjustments/{number}/evidence")]
[Needs(Permission.SeeAdjustments)]
public sealed class EvidenceController(AdjustmentEvidenceService evidence) : EvidenceController<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState>(evidence, AdjustmentPages.Screens.Url)
{
    /// <inheritdoc/>
    [Needs(Permission.PrepareAdjustment)]
    public override Task<IActionResult> Take(string number, EvidenceForm form) => base.Take(number, form);
}
