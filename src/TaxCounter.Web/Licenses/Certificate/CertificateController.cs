using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The certificate of a license, for the wall of the business.</summary>
[Route("/licenses/{number}/certificate")]
[Needs(Permission.SeeLicenses)]
public sealed class CertificateController(LicenseDesk desk, IAuditTrail audit) : CounterController
{
    /// <summary>The certificate of the newest term that was issued; none before.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Certificate(string number)
    {
        if (await desk.Page(number, Act) is not { License.Terms.Issued: not null } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "licenses.certificate", page.License.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }
}
