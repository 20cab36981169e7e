using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>Taking an application for a license.</summary>
[Route("/licenses/new")]
[Needs(Permission.WorkLicenses)]
public sealed class ApplyController(LicenseService service, AccountDesk desk, RuleBook rules, IValidator<ApplyForm> checks) : CounterController
{
    private const string ApplyView = "Apply";

    /// <summary>The form, filled in with what is known of the account.</summary>
    [HttpGet("")]
    public async Task<IActionResult> New(string? account) =>
        await desk.Find(account ?? "") is { } found ? View(ApplyView, new ApplyPage(found, rules, ApplyForm.Of(found, Act.Today))) : NotFound();

    /// <summary>Takes the application.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Apply([Bind(Prefix = "Form")] ApplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(form.Account) is not { } account)
        {
            return NotFound();
        }

        var page = new ApplyPage(account, rules, form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, ApplyView);
        }

        var applied = await service.Apply(form.Read(account), Act);
        if (applied.Refusal is { } no)
        {
            return Refused(page, no.Field is "Class" or "TaxType" ? no with { Field = "Kind" } : no, ApplyView);
        }

        Flash($"{applied.Value.Number} is taken. Look at the fee, then approve it or ask for what is missing.");
        return Redirect(LicensePages.UrlOf(applied.Value.Number));
    }
}
