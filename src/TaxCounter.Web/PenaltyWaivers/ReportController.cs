using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cashiering;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>What penalty waivers come to, cut one way at a time; every figure opens the cases behind it.</summary>
[Route("/penalty-waivers/report")]
[Needs(Permission.SeeWaivers)]
public sealed class ReportController(IPenaltyWaiverSearch search, IAuditTrail audit, RuleBook rules) : CounterController
{
    private const string LineEnd = "\r\n";

    /// <summary>The report: this year's cases by ground where nothing is said.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Report(ReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return IsReadable(form) ? View(await Page(form)) : Malformed(new ReportPage { Form = form, Lines = [], Grounds = new GroundNames(rules), Act = Act }, "Report");
    }

    /// <summary>The same as a file. Where it cannot be put on record, it is not given out.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(ReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!IsReadable(form))
        {
            return Malformed(new ReportPage { Form = form, Lines = [], Grounds = new GroundNames(rules), Act = Act }, "Report");
        }

        var page = await Page(form);
        var asked = form.ToFilter(Act.Today);
        if ((await audit.RecordView(Act, "penalty-waivers.report-export", null, details: $"by {form.Cut.ToString().ToLowerInvariant()}, {asked.From!.Value.Field()} to {asked.Through!.Value.Field()}")).Refusal is { } no)
        {
            return RefusedTo(form.Url("/penalty-waivers/report"), no);
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(page))];
        return File(content, "text/csv; charset=utf-8", $"penalty-waivers-by-{form.Cut.ToString().ToLowerInvariant()}-{asked.From!.Value.Field()}-{asked.Through!.Value.Field()}.csv");
    }

    private static string Text(ReportPage page)
    {
        var text = new StringBuilder($"{page.Form.Cut.ToString().ToLowerInvariant()},cases,asked,granted,share in percent{LineEnd}");
        foreach (var line in page.Lines)
        {
            // Amounts are our own digits; a guard would make text of them.
            text.AppendJoin(',', DayCsv.Cell(page.Says(line)), line.Cases, line.Asked.Plain(), line.Granted.Plain(), ReportPage.Share(line)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "").Append(LineEnd);
        }

        return text.ToString();
    }

    private bool IsReadable(ReportForm form)
    {
        if (!Enum.IsDefined(form.Cut))
        {
            ModelState.AddModelError(nameof(form.By), "There is no such report.");
        }

        var asked = form.ToFilter(Act.Today);
        if (asked.From > asked.Through)
        {
            ModelState.AddModelError(nameof(form.Through), "The last day lies before the first.");
        }

        return ModelState.IsValid;
    }

    private async Task<ReportPage> Page(ReportForm form) =>
        new() { Form = form, Lines = await search.Report(form.ToFilter(Act.Today), form.Cut, Act.Today), Grounds = new GroundNames(rules), Act = Act };
}
