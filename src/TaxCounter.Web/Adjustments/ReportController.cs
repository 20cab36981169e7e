using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The report of adjustments.</summary>
[Route("/adjustments/report")]
[Needs(Permission.SeeAdjustments)]
public sealed class ReportController(IAdjustmentSearch search, AdjustmentFigures figures, IAuditTrail audit)
    : CaseReportController<AdjustmentNumber, AdjustmentVerb, AdjustmentState>(search, AdjustmentPages.Screens, figures.Reasons, audit);
