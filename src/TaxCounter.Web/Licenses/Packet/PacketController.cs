using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Licenses;

/// <summary>A supervisor decides whether a license is refused, revoked or reinstated.</summary>
[Route("/supervisor/licenses/{number}")]
[Needs(Permission.DecideLicense)]
public sealed class PacketController(LicenseDesk desk, LicenseService service, LicenseLetters letters, IValidator<DecideLicenseForm> checks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : CasePacketController<PacketPage, DecideLicenseForm, License, LicenseVerb, LicenseState>(LicensePages.Screens, checks, approvalsDesk, stepUp, audit)
{
    /// <inheritdoc/>
    protected override async Task<PacketPage?> Page(string number, DecideLicenseForm form)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return null;
        }

        var verb = page.License.Story.State switch { LicenseState.RefusalRecommended => LicenseVerb.Refuse, LicenseState.Revoked => LicenseVerb.Reinstate, _ => LicenseVerb.Revoke };
        return new PacketPage
        {
            License = page,
            Place = await Place(LicensesDuty.Decisions.Code, $"{page.License.Number}"),
            LetterIn = await letters.LanguageOf(LicenseLetterKinds.Refused, page.Account, Act.Today),
            Own = page.License.WhyNot(verb, Act.Because("?").Using(Permission.DecideLicense)),
            Form = form,
        };
    }

    /// <inheritdoc/>
    protected override async Task<Result<License>> Do(string number, DecideLicenseForm form) =>
        LicenseNumber.TryParse(number, out var license) ? await service.Decide(license, form.Choice!.Value, form.Revision, Act.Because(form.Reason)) : CaseRefusals.Unknown(LicenseTable.Of.Noun);

    /// <inheritdoc/>
    protected override string Says(License found, DecideLicenseForm form) => $"{found.Number} is {LicenseWords.Is(found.Story.State)}.{(form.Choice is LicenseVerb.Refuse or LicenseVerb.Revoke ? " The letter is written." : "")}";
}
