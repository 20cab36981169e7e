using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>One license: its page, and every step that asks for a text or only to go ahead.</summary>
[Route("/licenses/{number}")]
[Needs(Permission.SeeLicenses)]
public sealed class LicenseController(LicenseDesk desk, LicenseActions actions, LicenseLetters letters, LicenseService service, IAuditTrail audit) : CounterController
{
    private const string StepView = "/Cases/Steps/Step.cshtml";

    /// <summary>The license.</summary>
    [HttpGet("")]
    public async Task<IActionResult> License(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "licenses.view", page.License.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>Approves it and charges its fee.</summary>
    [HttpPost("approve")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Approve(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        var done = await service.Approve(page.License.Number, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo(page.Url, no);
        }

        var fee = done.Value.Terms.Newest!.Fee;
        Flash(fee.IsPositive ? $"{done.Value.Number} is approved and {fee.InDollars()} is charged. Take the payment, then issue it." : $"{done.Value.Number} is approved. It costs nothing; issue it.");
        return Redirect(page.Url);
    }

    /// <summary>Issues it.</summary>
    [HttpPost("issue")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Issue(string number)
    {
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        var done = await service.Issue(page.License.Number, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo(page.Url, no);
        }

        Flash($"{done.Value.Number} is issued through {done.Value.Terms.Newest!.LastDay.Long()}. Print the certificate.");
        return Redirect(page.Url + "/certificate");
    }

    /// <summary>The page of another step.</summary>
    [HttpGet("{step}")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Step(string number, string step)
    {
        if (actions.Of(step) is not { } action || await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        return action.IsOpen(page.License, Act.Today)
            ? View(StepView, await StepOf(page, action, new StepForm()))
            : RefusedTo(page.Url, CaseRefusals.WrongMove("license", number, LicenseWords.Is(page.License.Story.State), $"take this step: {action.Title.ToLowerInvariant()}"));
    }

    /// <summary>Takes another step.</summary>
    [HttpPost("{step}")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Step(string number, string step, [Bind(Prefix = "Form")] StepForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (actions.Of(step) is not { } action || await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        var done = await action.Do(page.License, form.Whole([]), Act);
        if (done.Refusal is { } no)
        {
            return Refused(await StepOf(page, action, form), action.Asks is null || no.Field is null ? no : no with { Field = "Text" }, StepView);
        }

        Flash(action.Done(done.Value));
        return Redirect(page.Url);
    }

    private async Task<StepPage> StepOf(LicensePage page, CaseAction<License> action, StepForm form)
    {
        (CustomerLanguage, IReadOnlyList<(string, string)>)? letter = action.Letter is { } kind ? (await letters.LanguageOf(kind, page.Account, Act.Today), []) : null;
        return StepPage.Of(action, page.License, page.Url, $"License {page.License.Number}", form, letter, page.Account.Name, page.Name);
    }
}
