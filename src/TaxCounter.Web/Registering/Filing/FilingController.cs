using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>What this business must file, when, and what if it closes on a day: one page to print.</summary>
[Route("/registering/filing")]
[Needs(Permission.SeeAccounts)]
public sealed class FilingController(AccountDesk desk, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Filing(string? account, DateOnly? closes)
    {
        if (await desk.Find(account ?? "") is not { } found)
        {
            return NotFound();
        }

        if (closes < found.OpenedOn || closes > Act.Today.AddYears(1))
        {
            ModelState.AddModelError("closes", "Enter a last day of business from the opening to one year ahead.");
        }

        await audit.RecordView(Act, "registering.filing-view", found.Number.Digits, found.Number.Digits);
        var last = ModelState.IsValid ? closes : null;
        var page = new FilingPage(found, rules, Act.Today, last, FilingOutlook.Of(found.Registrations, rules, Act.Today, last));
        return ModelState.IsValid ? View(page) : Malformed(page);
    }
}
