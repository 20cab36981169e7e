using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>One adjustment: its page, and its form on paper.</summary>
[Route("/adjustments/{number}")]
[Needs(Permission.SeeAdjustments)]
public sealed class CaseController(AdjustmentDesk desk, IAuditTrail audit) : CounterController
{
    /// <summary>The adjustment.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Case(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "adjustments.view", page.Adjustment.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>Its form: before, after, why, the law, who signs.</summary>
    [HttpGet("form")]
    public async Task<IActionResult> Form(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "adjustments.form", page.Adjustment.Number.ToString(), page.Account.Number.Digits);
        return View("/Adjustments/Paper/Form.cshtml", page);
    }
}
