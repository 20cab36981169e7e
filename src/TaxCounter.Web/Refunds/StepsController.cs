using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The steps of a refund that ask for a text or only to go ahead.</summary>
[Route("/refunds/{number}")]
[Needs(Permission.WorkRefunds)]
public sealed class StepsController(IRefunds refunds, IAccounts accounts, RefundLetters letters, RefundActions actions)
    : CaseStepsController<Refund, RefundSeries, RefundVerb, RefundState>(refunds, accounts, letters, RefundPages.Screens, actions.All, r => $"{r.RequestedAmount.InDollars()} claimed");
