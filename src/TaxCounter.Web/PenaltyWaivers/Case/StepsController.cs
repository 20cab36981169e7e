using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The steps of a waiver that ask for a text or only to go ahead.</summary>
[Route("/penalty-waivers/{number}")]
[Needs(Permission.RequestWaiver)]
public sealed class StepsController(IPenaltyWaivers waivers, IAccounts accounts, WaiverLetters letters, WaiverActions actions)
    : CaseStepsController<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState>(waivers, accounts, letters, WaiverPages.Screens, actions.All, w => $"{w.RequestedAmount.InDollars()} requested");
