using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>Who is late, by amount or by age.</summary>
[Route("/collections/overdue")]
[Needs(Permission.SeeOverdue)]
public sealed class OverdueController(IOverdueSearch overdue, IAuditTrail audit) : CounterController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Overdue(OverdueFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var trouble = ModelState.TryGetValue(nameof(OverdueFilter.AtLeast), out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var by = Enum.IsDefined(filter.By) ? filter.By : OverdueOrder.Amount;
        filter = filter with { By = by };
        var list = await overdue.List(new OverdueQuestion
        {
            Today = Act.Today,
            Order = by,
            AtLeast = filter.AtLeast ?? Money.Zero,
            DaysFrom = filter.Bracket.From,
            DaysTo = filter.Bracket.To,
            Page = page,
        });
        await audit.RecordView(Act, "collections.overdue-view", details: $"by {by.ToString().ToLowerInvariant()}, page {list.Page.Number} of {list.Page.Last}");
        return View(new OverdueView(filter, list, Act.Today, trouble));
    }
}
