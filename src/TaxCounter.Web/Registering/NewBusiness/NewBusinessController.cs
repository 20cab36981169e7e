using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Registering a business: the form, the proposed coding with what contradicts and what looks alike, and the registration of exactly what was shown.</summary>
[Route("/registering/new")]
[Needs(Permission.WorkLicenses)]
public sealed class NewBusinessController(NewBusinessDesk desk, RegisteringService service, IBusinessRegistrations registrations, ILicenses licenses, RuleBook rules) : CounterController
{
    private const string NewView = "New";

    /// <summary>The empty form.</summary>
    [HttpGet("")]
    public IActionResult New(string? previous) => View(NewView, desk.Empty(previous, Act));

    /// <summary>Shows the coding; registers the business once what is shown is what the clerk read.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Register([Bind(Prefix = "Form")] NewBusinessForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await registrations.Find(new BusinessRegistrationId(form.Id)) is { } earlier)
        {
            return await Registered(earlier, []); // the same form again
        }

        var entered = CodingFields.All.Where(f => Request.Form.ContainsKey(f.Name)).ToDictionary(f => f.Name, f => Request.Form[f.Name].ToString());
        var (page, wrong) = await desk.Page(form, entered, Act);
        var faults = ModelState.IsValid ? form.Read().Faults(Act.Today).ToList() : [];
        if (!ModelState.IsValid || wrong is not null || faults.Count > 0)
        {
            form.Shown = null;
            return faults.Count > 0 ? Refused(page, faults, NewView) : Malformed(page, NewView);
        }

        var fingerprint = NewBusinessDesk.Fingerprint(page);
        if (form.Shown != fingerprint)
        {
            ModelState.Clear();
            form.Shown = fingerprint;
            return View(NewView, page);
        }

        var coding = desk.Coding(page, Act);
        if (coding.Refusal is { } no)
        {
            return Refused(page, no, NewView);
        }

        var done = await service.Register(form.Read(), coding.Value, page.Alike.Count > 0, Act);
        return done.Refusal is { } refused ? Refused(page, refused with { Field = refused.Field is { } field && field.StartsWith("Override.", StringComparison.Ordinal) ? "OverrideReason" : refused.Field }, NewView) : await Registered(done.Value, coding.Value.TaxTypes(rules).Others);
    }

    private async Task<IActionResult> Registered(BusinessRegistration registration, IReadOnlyList<string> others)
    {
        var license = await licenses.OfAccount(registration.AccountId) is [var first, ..] ? first : null;
        Flash($"{registration.Number} is registered.{(license is null ? "" : $" {license.Number} is applied for: look at the fee and approve it.")}{(others.Count > 0 ? $" Not kept in these books, noted only: {string.Join(", ", others)}." : "")}");
        return Redirect(license is null ? $"/registering/{registration.Number}" : $"/licenses/{license.Number}");
    }
}
