using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Licenses;

/// <summary>A supervisor decides whether a license is refused, revoked or reinstated. Who may not is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/licenses/{number}")]
[Needs(Permission.DecideLicense)]
public sealed class PacketController(LicenseDesk desk, LicenseService service, LicenseLetters letters, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecideLicenseForm> checks) : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>Everything on one page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecideLicenseForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecideLicense), "licenses.view", page.License.License.Number.ToString(), page.License.Account.Number.Digits, "packet");
        return View("Packet", page);
    }

    /// <summary>Decides.</summary>
    [HttpPost("decide")]
    public Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] DecideLicenseForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Decide(new Decision<PacketPage, License>
        {
            Needs = Permission.DecideLicense,
            View = "Packet",
            Page = () => Page(number, form),
            Check = () => checks.Check(form, ModelState, "Form"),
            Password = form.Password,
            Do = page => service.Decide(page.License.License.Number, form.Verb!.Value, form.Revision, Act.Because(form.Reason)),
            Says = license => $"{license.Number} is {LicenseWords.Is(license.Story.State)}.{(form.Verb is LicenseVerb.Refuse or LicenseVerb.Revoke ? " The letter is written." : "")}",
            Otherwise = LicensePages.Screens.Url,
        });
    }

    private async Task<PacketPage?> Page(string number, DecideLicenseForm form)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return null;
        }

        var verb = page.License.Story.State switch { LicenseState.RefusalRecommended => LicenseVerb.Refuse, LicenseState.Revoked => LicenseVerb.Reinstate, _ => LicenseVerb.Revoke };
        return new PacketPage
        {
            License = page,
            Place = await Place(LicensesDuty.Decisions.Code, page.License.Number.ToString()),
            LetterIn = await letters.LanguageOf(LicenseLetterKinds.Refused, page.Account, Act.Today),
            Own = page.License.WhyNot(verb, Act.Because("?").Using(Permission.DecideLicense)),
            Form = form,
        };
    }
}
