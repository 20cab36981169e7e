using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The supporting documents of a refund.</summary>
[Route("/refunds/{number}/evidence")]
[Needs(Permission.SeeRefunds)]
public sealed class EvidenceController(RefundEvidenceService evidence) : EvidenceController<Refund, RefundSeries, RefundVerb, RefundState>(evidence, RefundPages.Screens.Url)
{
    /// <inheritdoc/>
    [Needs(Permission.WorkRefunds)]
    public override Task<IActionResult> Take(string number, EvidenceForm form) => base.Take(number, form);
}
