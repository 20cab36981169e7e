using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Registering a business: the form, the proposed coding with what contradicts and what looks alike, and the registration of exactly what was shown.</summary>
[Route("/registering/new")]
[Needs(Permission.WorkLicenses)]
public sealed class NewBusinessController(NewBusinessDesk desk, DraftDesk drafts, RegisteringService service, IBusinessRegistrations registrations, ILicenses licenses, RuleBook rules) : CounterController
{
    private const string NewView = "New";

    /// <summary>The empty form, or an unfinished registration as it was left.</summary>
    [HttpGet("")]
    public async Task<IActionResult> New(string? previous, string? draft)
    {
        if (draft is null)
        {
            return View(NewView, await desk.Empty(previous, Act));
        }

        if (await drafts.Read(draft) is not { } kept)
        {
            return RefusedTo("/registering/unfinished", RegisteringRefusals.DraftGone);
        }

        var form = new NewBusinessForm();
        var fields = new FormCollection(kept.Fields);
        await TryUpdateModelAsync(form, "Form", new FormValueProvider(BindingSource.Form, fields, CultureInfo.InvariantCulture));
        ModelState.Clear();
        var last = await drafts.FillTaxId(form);
        var (page, _) = await desk.Page(form, Entered(fields), Act);
        form.TaxId = drafts.BegunTaxId(kept.Draft, Act);
        return View(NewView, page with { Coding = page.Coding with { Refusal = null }, KeptTaxId = last, TakenFrom = drafts.TakenFrom(kept.Draft, Act) });
    }

    /// <summary>Shows the coding; registers the business once what is shown is what the clerk read.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Register([Bind(Prefix = "Form")] NewBusinessForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await registrations.Find(new BusinessRegistrationId(form.Id)) is { } earlier)
        {
            return await Registered(earlier, []); // the same form again
        }

        var changed = await Kept(form);
        var last = await drafts.FillTaxId(form);
        var (page, wrong) = await desk.Page(form, Entered(Request.Form), Act);
        page = page with { KeptTaxId = last };
        var faults = ModelState.IsValid ? RegistrationFaults.Of(form.Read(), page.Fields, Act.Today).ToList() : [];
        if (changed is not null || !ModelState.IsValid || wrong is not null || faults.Count > 0)
        {
            form.Shown = null;
            return Hidden(changed is not null ? Refused(page, changed, NewView) : faults.Count > 0 ? Refused(page, faults, NewView) : Malformed(page, NewView), form, last);
        }

        var fingerprint = NewBusinessDesk.Fingerprint(page);
        if (form.Shown != fingerprint)
        {
            ModelState.Clear();
            form.Shown = fingerprint;
            return Hidden(View(NewView, page), form, last);
        }

        var codings = desk.Codings(page, Act);
        if (codings.Refusal is { } no)
        {
            return Hidden(Refused(page, no, NewView), form, last);
        }

        var done = await service.Register(form.Read(), codings.Value, page.Alike.Count > 0, Act);
        return done.Refusal is { } refused
            ? Hidden(Refused(page, refused with { Field = refused.Field is { } field && field.StartsWith("Override.", StringComparison.Ordinal) ? "OverrideReason" : refused.Field }, NewView), form, last)
            : await Registered(done.Value, [.. codings.Value.SelectMany(c => c.TaxTypes(rules).Others).Distinct()]);
    }

    /// <summary>The answers to the coding's questions among the fields of a form.</summary>
    private static Dictionary<string, string> Entered(IFormCollection fields) => CodingFields.All.Where(f => fields.ContainsKey(f.Name)).ToDictionary(f => f.Name, f => fields[f.Name].ToString());

    /// <summary>Keeps what was entered for the whole office; why not, where another person changed it since.</summary>
    private async Task<Refusal?> Kept(NewBusinessForm form)
    {
        if (form.Id == Guid.Empty)
        {
            form.Id = BusinessRegistrationId.New().Value;
        }

        var kept = await drafts.Keep(form.Id, form.Revision, Request.Form, Act);
        if (kept.Refusal is { } no)
        {
            return no.Code is "registering.draft-changed" or "registering.draft-registered" ? no : null; // too long to keep is no reason not to register
        }

        ModelState.Remove("Form.Revision");
        form.Revision = kept.Value.Revision;
        return null;
    }

    /// <summary>A tax ID that was kept and not entered on this page is not printed on it.</summary>
    private static ViewResult Hidden(ViewResult answer, NewBusinessForm form, string? last)
    {
        form.TaxId = last is null ? form.TaxId : null;
        return answer;
    }

    private async Task<IActionResult> Registered(BusinessRegistration registration, IReadOnlyList<string> others)
    {
        List<License> applied = [];
        foreach (var account in registration.Places.Select(p => p.AccountId).Distinct())
        {
            applied.AddRange(await licenses.OfAccount(account));
        }

        var said = applied switch
        {
            [] => "",
            [var only] => $" {only.Number} is applied for: look at the fee and approve it.",
            _ => $" {applied.Count} licenses are applied for: approve each below, then take the fees in one payment; tick those that are not due yet.",
        };
        Flash($"{registration.Number} is registered.{said}{(others.Count > 0 ? $" Not kept in these books, noted only: {string.Join(", ", others)}." : "")}");
        return Redirect(applied is [var one] ? $"/licenses/{one.Number}" : $"/registering/{registration.Number}");
    }
}
