using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>The safe: what lies in it now, by the drawer and day it came from, its sealed bags, and every act with cash.</summary>
[Route("/custody/safe")]
[Needs(Permission.SeeCash)]
public sealed class InTheSafeController(ICustody custody, IAuditTrail audit, RuleBook rules) : CounterController
{
    /// <summary>As it stands now.</summary>
    [HttpGet("")]
    public async Task<IActionResult> InTheSafe(int page = 1)
    {
        await audit.RecordView(Act, "custody.safe-view", Act.Today.Field());
        return View(new InTheSafePage(await custody.Safe(), await custody.List(null, page), await custody.Unexplained(InTheSafePage.Since(Act.Today)), Who.May(Permission.HandleSafe)) { ChangeFund = rules.Counter.ChangeFundOn(Act.Today) });
    }
}
