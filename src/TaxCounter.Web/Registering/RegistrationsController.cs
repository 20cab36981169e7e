using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Registrations as they were recorded; the list shows a supervisor what was coded otherwise than proposed.</summary>
[Route("/registering")]
[Needs(Permission.SeeLicenses)]
public sealed class RegistrationsController(IBusinessRegistrations registrations, IAccounts accounts, ILicenses licenses, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(bool all = false, int page = 1) => View("List", new RegistrationListPage(await registrations.List(onlyOverridden: !all, page), all));

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Look(string number)
    {
        if (!RegistrationNumber.TryParse(number, out var parsed) || await registrations.Find(parsed) is not { } registration)
        {
            return NotFound();
        }

        List<Account> opened = [];
        List<License> applied = [];
        foreach (var id in registration.Places.OrderBy(p => p.Number).Select(p => p.AccountId).Distinct())
        {
            opened.Add((await accounts.Find(id))!);
            applied.AddRange((await licenses.OfAccount(id)).Reverse());
        }

        await audit.RecordView(Act, "registering.view", registration.Number.ToString(), opened[0].Number.Digits);
        return View("Registration", new RegistrationPage(registration, opened, applied, rules));
    }
}
