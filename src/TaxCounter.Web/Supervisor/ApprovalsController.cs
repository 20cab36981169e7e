using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>What waits for a second person, oldest first: of it, each sees what they may decide.</summary>
[Route("/supervisor/approvals")]
[Needs(Permission.SeeApprovals)]
public sealed class ApprovalsController(IApprovals approvals, ApprovalsDesk approvalsDesk, INumberSupply supply) : CounterController
{
    /// <summary>The inbox, narrowed as the address says, a page at a time.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Approvals(int page = 1)
    {
        var shown = new ApprovalsPage(await approvals.Waiting(Who), approvals.Kinds(Who), approvalsDesk.Filter, Act) { Asked = page, RunningOut = await supply.RunningOut() };
        foreach (var (field, sentence) in shown.Filter.Wrong())
        {
            ModelState.AddModelError(field, sentence);
        }

        return ModelState.IsValid ? View(shown) : Malformed(shown);
    }
}
