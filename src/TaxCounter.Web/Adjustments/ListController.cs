using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The list of adjustments.</summary>
[Route("/adjustments")]
[Needs(Permission.SeeAdjustments)]
public sealed class ListController(IAdjustmentSearch search, AdjustmentFigures figures)
    : CaseListController<AdjustmentNumber, AdjustmentVerb, AdjustmentState>(search, AdjustmentPages.Screens, figures.Reasons);
