using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The list of penalty waivers.</summary>
[Route("/penalty-waivers")]
[Needs(Permission.SeeWaivers)]
public sealed class ListController(IPenaltyWaiverSearch search, WaiverOffers offers)
    : CaseListController<WaiverNumber, WaiverVerb, WaiverState>(search, WaiverPages.Screens, offers.Reasons);
