using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Rates;
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
        if ((await audit.RecordView(Act, "waiver.report-export", null, details: $"by {form.Cut.ToString().ToLowerInvariant()}, {asked.From!.Value.Field()} to {asked.Through!.Value.Field()}")).Refusal is { } no)
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

/// <summary>Which report is asked for, as the address says it.</summary>
public sealed record ReportForm
{
    /// <summary>By what it adds up.</summary>
    public WaiverReportBy? By { get; init; }

    /// <summary>Cases begun on this day or later; the first of the year where nothing is said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Cases begun on this day or earlier; today where nothing is said.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>By what it adds up: by ground where nothing is said.</summary>
    public WaiverReportBy Cut => By ?? WaiverReportBy.Ground;

    /// <summary>The cases it adds up.</summary>
    public WaiverFilter ToFilter(DateOnly today) => new() { From = From ?? new DateOnly((Through ?? today).Year, 1, 1), Through = Through ?? today };

    /// <summary>The address of the same report.</summary>
    public string Url(string path) => Address.Of(path, [("by", By?.ToString()), ("from", From?.Field()), ("through", Through?.Field())]);
}

/// <summary>The page of the report.</summary>
public sealed class ReportPage
{
    /// <summary>What is asked for.</summary>
    public required ReportForm Form { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<WaiverReportLine> Lines { get; init; }

    /// <summary>The grounds by name.</summary>
    public required GroundNames Grounds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly From => Form.ToFilter(Act.Today).From!.Value;

    /// <summary>The last day.</summary>
    public DateOnly Through => Form.ToFilter(Act.Today).Through!.Value;

    /// <summary>All lines in one.</summary>
    public WaiverReportLine All => new("", "All", Lines.Sum(l => l.Cases), Lines.Total(l => l.Asked), Lines.Total(l => l.Granted));

    /// <summary>What a line is about, in words.</summary>
    public string Says(WaiverReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Form.Cut == WaiverReportBy.Ground ? Grounds[line.Key] : line.Says;
    }

    /// <summary>Granted of a hundred asked for, rounded half up; null where nothing was asked for.</summary>
    public static long? Share(WaiverReportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Asked.IsPositive ? ((line.Granted.Cents * 200) + line.Asked.Cents) / (line.Asked.Cents * 2) : null;
    }

    /// <summary>The list of the cases behind a line.</summary>
    public string UrlOf(WaiverReportLine line) => ListForm.Of(Form.ToFilter(Act.Today).Behind(Form.Cut, line, Act.Today)).Url();

    /// <summary>The list of all its cases.</summary>
    public string UrlOfAll => ListForm.Of(Form.ToFilter(Act.Today)).Url();
}
