using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>What a duty's cases come to, cut one way at a time; every figure opens the cases behind it. A duty names its address and who may see it.</summary>
/// <typeparam name="TNumber">The number of a case.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public abstract class CaseReportController<TNumber, TVerb, TState>(ICaseSearch<TNumber, TState> search, CaseScreens<TVerb, TState> screens, ReasonCodes reasons, IAuditTrail audit) : CounterController
    where TNumber : struct
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private const string LineEnd = "\r\n", ReportView = "/Cases/Report/Report.cshtml";

    /// <summary>The report: this year's cases by reason where nothing is chosen.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Report(CaseReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return IsReadable(form) ? View(ReportView, await Page(form)) : Malformed(Page(form, []), ReportView);
    }

    /// <summary>The same as a file. Where it cannot be put on record, it is not given out.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(CaseReportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!IsReadable(form))
        {
            return Malformed(Page(form, []), ReportView);
        }

        var page = await Page(form);
        if ((await audit.RecordView(Act, screens.ExportCode, null, details: $"by {form.CutWord}, {page.From.Field()} to {page.Through.Field()}")).Refusal is { } no)
        {
            return RefusedTo(form.Url(page.ReportUrl), no);
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(page))];
        return File(content, "text/csv; charset=utf-8", $"{screens.Url.Trim('/')}-by-{form.CutWord}-{page.From.Field()}-{page.Through.Field()}.csv");
    }

    private static string Text(CaseReportPage page)
    {
        var text = new StringBuilder($"{page.Form.CutWord},cases,requested,approved,share in percent{LineEnd}");
        foreach (var (line, _) in page.Lines)
        {
            // Amounts are our own digits; a guard would make text of them.
            text.AppendJoin(',', CsvCell.Of(line.Says), line.Cases, line.Requested.Plain(), line.Granted.Plain(), CaseReportPage.Share(line)?.ToString(CultureInfo.InvariantCulture) ?? "").Append(LineEnd);
        }

        return text.ToString();
    }

    private bool IsReadable(CaseReportForm form)
    {
        if (!Enum.IsDefined(form.Cut))
        {
            ModelState.AddModelError(nameof(form.By), "There is no such report.");
        }

        var filter = form.ToFilter<TState>(Act.Today);
        if (filter.From > filter.Through)
        {
            ModelState.AddModelError(nameof(form.Through), "The last day is before the first day.");
        }

        return ModelState.IsValid;
    }

    private async Task<CaseReportPage> Page(CaseReportForm form) => Page(form, await search.Report(form.ToFilter<TState>(Act.Today), form.Cut, Act.Today));

    private CaseReportPage Page(CaseReportForm form, IReadOnlyList<CaseReportLine> lines)
    {
        var names = new ReasonNames(reasons);
        var filter = form.ToFilter<TState>(Act.Today);
        return new CaseReportPage
        {
            Url = screens.Url,
            Duty = screens.Title,
            Form = form,
            Lines = [.. lines.Select(l => (form.Cut == CaseReportBy.Reason ? l with { Says = names[l.Key] } : l, CaseListForm.Of(filter.Behind(form.Cut, l, Act.Today)).Url(screens.Url)))],
            From = filter.From!.Value,
            Through = filter.Through!.Value,
            UrlOfAll = CaseListForm.Of(filter).Url(screens.Url),
        };
    }
}
