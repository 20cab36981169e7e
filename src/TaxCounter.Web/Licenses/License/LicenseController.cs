using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
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
}
