using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>Who is late: by amount or by age, narrowed by tax, district, last contact, broken promise, and credit; and the same as a file to call by.</summary>
[Route("/collections/overdue")]
[Needs(Permission.SeeOverdue)]
public sealed class OverdueController(IOverdueSearch overdue, IAuditTrail audit, RuleBook rules) : CounterController
{
    /// <summary>The most rows of a file.</summary>
    private const int MostRows = 10_000;

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Overdue(OverdueFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var trouble = ModelState.TryGetValue(nameof(OverdueFilter.AtLeast), out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        filter = filter.Clean();
        var list = await overdue.List(filter.Question(Act.Today, page));
        await audit.RecordView(Act, "collections.overdue-view", details: $"by {filter.By.ToString().ToLowerInvariant()}, page {list.Page.Number} of {list.Page.Last}");
        return View(new OverdueView(filter, list, Act.Today, trouble, rules, Who));
    }

    /// <summary>The same as a file, to call by.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(OverdueFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        filter = filter.Clean();
        if ((await audit.RecordView(Act, "collections.export", details: filter.Says(rules))).Refusal is { } no)
        {
            return RefusedTo(filter.Url(), no);
        }

        var rows = await overdue.All(filter.Question(Act.Today), MostRows);
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(OverdueCsv.Of(rows, Act.Today, rules))];
        return File(content, "text/csv; charset=utf-8", $"overdue-{Act.Today.Field()}.csv");
    }
}
