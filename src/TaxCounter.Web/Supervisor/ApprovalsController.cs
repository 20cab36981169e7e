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
    /// <summary>The inbox, narrowed as the address says.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Approvals()
    {
        var page = new ApprovalsPage(await approvals.Waiting(Who), approvals.Kinds(Who), approvalsDesk.Filter, Act) { RunningOut = await supply.RunningOut() };
        foreach (var (field, sentence) in page.Filter.Wrong())
        {
            ModelState.AddModelError(field, sentence);
        }

        return ModelState.IsValid ? View(page) : Malformed(page);
    }
}
