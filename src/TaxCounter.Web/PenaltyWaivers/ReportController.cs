using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The report of penalty waivers.</summary>
[Route("/penalty-waivers/report")]
[Needs(Permission.SeeWaivers)]
public sealed class ReportController(IPenaltyWaiverSearch search, WaiverOffers offers, IAuditTrail audit)
    : CaseReportController<WaiverNumber, WaiverVerb, WaiverState>(search, WaiverPages.Screens, offers.Reasons, audit);
