using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>One license: its page, its approval, its issue.</summary>
[Route("/licenses/{number}")]
[Needs(Permission.SeeLicenses)]
public sealed class LicenseController(LicenseDesk desk, LicenseService service, IAuditTrail audit) : CounterController
{
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
    public Task<IActionResult> Approve(string number) => Do(number, service.Approve, done => done.Terms.Newest!.Fee is { IsPositive: true } fee
        ? $"{done.Number} is approved and {fee.InDollars()} is charged. Take the payment, then issue it." : $"{done.Number} is approved. It costs nothing; issue it.");

    /// <summary>Notes which of the things it needs are there.</summary>
    [HttpPost("requirements")]
    [Needs(Permission.WorkLicenses)]
    public async Task<IActionResult> Requirements(string number, [Bind(Prefix = "Form")] RequirementsForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        var done = await service.NoteRequirements(page.License.Number, form.There, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo(page.Url, no);
        }

        var missing = page.Requirements.Count(r => done.Value.Requirements.Of(r.Id) is null);
        Flash(missing == 0 ? $"Everything {done.Value.Number} needs is here. It can be approved." : $"It is noted. {done.Value.Number} still needs {missing} of {page.Requirements.Count}.");
        return Redirect(page.Url);
    }

    /// <summary>Issues it.</summary>
    [HttpPost("issue")]
    [Needs(Permission.WorkLicenses)]
    public Task<IActionResult> Issue(string number) => Do(number, service.Issue, done => $"{done.Number} is issued through {done.Terms.Newest!.LastDay.Long()}. Print the certificate.", "/certificate");

    /// <summary>Does a step that asks for nothing; its page is read only where it is shown again.</summary>
    private async Task<IActionResult> Do(string number, Func<LicenseNumber, CounterAct, Task<Result<License>>> step, Func<License, string> says, string then = "")
    {
        if (!LicenseNumber.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        var done = await step(parsed, Act);
        if (done.Refusal is { } no)
        {
            return await desk.Page(number, Act) is { } page ? RefusedTo(page.Url, no) : NotFound();
        }

        Flash(says(done.Value));
        return Redirect(LicensePages.UrlOf(done.Value.Number) + then);
    }
}
