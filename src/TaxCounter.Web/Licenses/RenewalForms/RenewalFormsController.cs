using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>Renewal forms on paper: of one license, and of the whole office in prints of a hundred, each with a cover that counts them.</summary>
[Route("/licenses")]
[Needs(Permission.SeeLicenses)]
public sealed class RenewalFormsController(LicenseDesk desk, IRenewalForms forms, RuleBook rules, IAuditTrail audit) : CounterController
{
    private const string FormsView = "RenewalForms";

    /// <summary>The form of one license, for its next term.</summary>
    [HttpGet("{number}/renewal-form")]
    public async Task<IActionResult> Form(string number)
    {
        if (await desk.Page(number, Act) is not { License.Terms: { Issued: not null, Newest: { } newest } } page)
        {
            return NotFound();
        }

        var year = newest.Issued is null ? newest.Year : newest.LastDay.Year + 1;
        await audit.RecordView(Act, "licenses.renewal-forms", page.License.Number.ToString(), page.Account.Number.Digits, $"{year}");
        return View(FormsView, new RenewalFormsPage(year, new RecordPage<RenewalForm>([new RenewalForm(page.License, page.Account, year, rules, Act.Today)], 1, 1), false, page.Url, ""));
    }

    /// <summary>The forms of a year; the next one from October on, where nothing is asked.</summary>
    [HttpGet("renewal-forms")]
    public async Task<IActionResult> Forms(int? year, int page = 1)
    {
        const int october = 10;
        var asked = Math.Clamp(year ?? (Act.Today.Month >= october ? Act.Today.Year + 1 : Act.Today.Year), Act.Today.Year - 1, Act.Today.Year + 1);
        var found = await forms.OfYear(asked, page);
        await audit.RecordView(Act, "licenses.renewal-forms", details: $"{asked}, print {found.Number} of {found.Last}, {found.Rows.Count} forms");
        var rows = new RecordPage<RenewalForm>([.. found.Rows.Select(r => new RenewalForm(r.License, r.Account, asked, rules, Act.Today))], found.Number, found.Total, found.PerPage);
        return View(FormsView, new RenewalFormsPage(asked, rows, true, "/licenses", $"{Act.By.Name}, {Act.Today.Long()}"));
    }
}
