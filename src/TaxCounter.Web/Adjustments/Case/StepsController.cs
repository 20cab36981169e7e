using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The steps of an adjustment that ask for a text or only to go ahead.</summary>
[Route("/adjustments/{number}")]
[Needs(Permission.PrepareAdjustment)]
public sealed class StepsController(IAdjustments adjustments, IAccounts accounts, AdjustmentLetters letters, AdjustmentActions actions, AdjustmentFigures figures)
    : CaseStepsController<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState>(adjustments, accounts, letters, AdjustmentPages.Screens, actions.All, a => figures.Reasons.Find(a.ReasonCode)?.Name ?? "no reason yet");
