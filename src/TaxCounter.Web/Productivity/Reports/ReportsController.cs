using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Productivity;

/// <summary>How the counter is doing in a period, beside another one: charts, tables that say the same, the file, and the rows behind each figure. A clerk sees their own figures, a supervisor everybody's.</summary>
[Route("/productivity")]
[Needs(Permission.SeeOwnFigures)]
public sealed class ReportsController(IProductivity productivity, IAuditTrail audit) : CounterController
{
    /// <summary>The report.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Report(ProductivityFilter filter)
    {
        var page = await Page(filter);
        await audit.RecordView(Act, "productivity.view", details: page.Days.Query());
        return View(page);
    }

    /// <summary>The same as a file.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(ProductivityFilter filter)
    {
        var page = await Page(filter);
        if ((await audit.RecordView(Act, "productivity.export", details: page.Days.Query())).Refusal is { } no)
        {
            return RefusedTo("/productivity" + page.Days.Query(), no);
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ReportCsv.Of(page.Report))];
        return File(content, "text/csv; charset=utf-8", $"productivity-{page.Report.Question.From.Field()}-{page.Report.Question.To.Field()}.csv");
    }

    /// <summary>The inquiries behind a figure.</summary>
    [HttpGet("contacts")]
    public async Task<IActionResult> Contacts(ProductivityFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        var question = filter.Rows(Act, page);
        return View(new ContactRowsPage(filter, question, await productivity.Contacts(question)));
    }

    /// <summary>The cases behind a figure.</summary>
    [HttpGet("cases/{sort}")]
    public async Task<IActionResult> Cases(ProductivityFilter filter, string sort)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        if (!Enum.TryParse<CaseSort>(sort, ignoreCase: true, out var which) || !Enum.IsDefined(which))
        {
            return NotFound();
        }

        var question = filter.Question(Act);
        return View(CaseRowsPage.Of(filter, which, await productivity.Cases(question, which), question));
    }

    /// <summary>The tickets behind a figure.</summary>
    [HttpGet("tickets")]
    public async Task<IActionResult> Tickets(ProductivityFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        var question = filter.Question(Act);
        return View(new TicketRowsPage(filter, await productivity.Tickets(question, filter.Only == "served"), question));
    }

    /// <summary>The receipts behind a figure.</summary>
    [HttpGet("receipts")]
    public async Task<IActionResult> Receipts(ProductivityFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        var question = filter.Question(Act);
        return View(new ReceiptRowsPage(filter, await productivity.Receipts(question), question));
    }

    private async Task<ReportPage> Page(ProductivityFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        return new ReportPage(filter, await productivity.Report(filter.Question(Act)), Act);
    }
}
